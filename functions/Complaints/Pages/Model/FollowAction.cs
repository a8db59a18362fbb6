namespace Ecom.Functions.Complaints.Pages;

/// <summary>What the customer can do by the link.</summary>
public enum FollowAction
{
    /// <summary>Write.</summary>
    Reply,

    /// <summary>Add a file.</summary>
    Attach,

    /// <summary>Accept the proposal.</summary>
    Accept,

    /// <summary>Refuse the proposal.</summary>
    Refuse,

    /// <summary>Say that the resolution does not last.</summary>
    Reopen,

    /// <summary>Rate the resolution, once.</summary>
    Rate,

    /// <summary>Take the complaint back.</summary>
    Withdraw,
}

namespace Ecom.Functions.Complaints.Pages;

/// <summary>Names of the forms' fields, the same as the members of the JSON bodies; whoever reads the forms uses them.</summary>
public static class FollowFieldNames
{
    /// <summary>Hidden field: the proposal that was seen.</summary>
    public const string Proposal = "proposalId";

    /// <summary>What the customer writes.</summary>
    public const string Text = "text";

    /// <summary>Why.</summary>
    public const string Reason = "reason";

    /// <summary>1 to 5.</summary>
    public const string Score = "score";

    /// <summary>The rating in words.</summary>
    public const string Comment = "comment";

    /// <summary>A file.</summary>
    public const string File = "file";

    /// <summary>The last part of an action's address.</summary>
    /// <param name="action">The action.</param>
    public static string Verb(FollowAction action) => action switch
    {
        FollowAction.Reply => "messages",
        FollowAction.Attach => "attachments",
        FollowAction.Accept => "accept",
        FollowAction.Refuse => "refuse",
        FollowAction.Reopen => "reopen",
        FollowAction.Rate => "rating",
        FollowAction.Withdraw => "withdraw",
    };
}

namespace Ecom.Functions.Platform.Rules;

/// <summary>The state of a case that its customer follows by a link.</summary>
public interface ILinkedState : ICaseState
{
    /// <summary>When it came in.</summary>
    DateTimeOffset OpenedAt { get; }

    /// <summary>Number of the customer's link; 0: it was revoked.</summary>
    int LinkIssue { get; }

    /// <summary>Number of the newest link that there ever was.</summary>
    int LastLinkIssue { get; }
}

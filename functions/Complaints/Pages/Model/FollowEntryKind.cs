namespace Ecom.Functions.Complaints.Pages;

/// <summary>What customers see of a complaint's history. Whatever is not here, they don't see.</summary>
public enum FollowEntryKind
{
    /// <summary>The complaint came in.</summary>
    Received,

    /// <summary>Somebody wrote.</summary>
    Message,

    /// <summary>The customer was asked for something.</summary>
    Question,

    /// <summary>The customer was reminded.</summary>
    Reminder,

    /// <summary>Customer service goes on without an answer.</summary>
    WentOn,

    /// <summary>An update was promised, or the promise moved.</summary>
    Promise,

    /// <summary>A solution was proposed.</summary>
    Proposal,

    /// <summary>The proposal was accepted.</summary>
    Accepted,

    /// <summary>The proposal was refused.</summary>
    Refused,

    /// <summary>It was resolved.</summary>
    Resolved,

    /// <summary>The customer did not answer what was asked, so it counts as resolved.</summary>
    Unanswered,

    /// <summary>The customer did not answer the proposal, so it counts as accepted.</summary>
    CountsAsAccepted,

    /// <summary>The customer took it back.</summary>
    Withdrawn,

    /// <summary>It was reopened.</summary>
    Reopened,

    /// <summary>The resolution was rated.</summary>
    Rated,

    /// <summary>The customer added a file.</summary>
    File,

    /// <summary>The money was given back.</summary>
    Refunded,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>What the customer asked for came too late.</summary>
    NotDone,
}

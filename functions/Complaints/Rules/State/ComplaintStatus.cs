namespace Ecom.Functions.Complaints.Rules;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintStatus
{
    /// <summary>It came in and is being classified.</summary>
    Opened,

    /// <summary>Nobody has it.</summary>
    New,

    /// <summary>An agent has it.</summary>
    InProgress,

    /// <summary>The customer was asked for something.</summary>
    WaitingForCustomer,

    /// <summary>A proposal waits for the customer's answer.</summary>
    Proposed,

    /// <summary>Resolved; it may be reopened.</summary>
    Resolved,

    /// <summary>Over.</summary>
    Closed,
}

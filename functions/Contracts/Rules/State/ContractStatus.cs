namespace Ecom.Functions.Contracts.Rules;

/// <summary>Where a contract stands in its life.</summary>
public enum ContractStatus
{
    /// <summary>Being written; not submitted yet.</summary>
    Draft,

    /// <summary>A revision is being reviewed.</summary>
    InReview,

    /// <summary>Back with the drafter.</summary>
    Returned,

    /// <summary>Passed review; the document is being sealed.</summary>
    Approved,

    /// <summary>Sent for signing; content locked.</summary>
    Signing,

    /// <summary>Signed by all; being archived.</summary>
    Signed,

    /// <summary>In force.</summary>
    Active,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>Rejected in review.</summary>
    Rejected,

    /// <summary>Taken back by the drafter, or lapsed.</summary>
    Withdrawn,

    /// <summary>A signer declined.</summary>
    Declined,

    /// <summary>Signing ended by the sender or by time.</summary>
    Voided,
}

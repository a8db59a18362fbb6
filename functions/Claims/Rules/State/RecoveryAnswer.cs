namespace Ecom.Functions.Claims.Rules;

/// <summary>What a carrier says of a claim against it.</summary>
public enum RecoveryAnswer
{
    /// <summary>It looks into it.</summary>
    InReview,

    /// <summary>It pays all.</summary>
    Approved,

    /// <summary>It pays a part.</summary>
    PartlyApproved,

    /// <summary>It pays nothing.</summary>
    Rejected,
}

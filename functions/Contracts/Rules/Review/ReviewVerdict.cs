namespace Ecom.Functions.Contracts.Rules;

/// <summary>What a reviewer decides.</summary>
public enum ReviewVerdict
{
    /// <summary>The stage is passed.</summary>
    Approve,

    /// <summary>Back to the drafter; the next submit is a new revision that starts again at legal.</summary>
    RequestChanges,

    /// <summary>The contract ends rejected.</summary>
    Reject,
}

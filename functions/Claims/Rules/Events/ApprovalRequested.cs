namespace Ecom.Functions.Claims.Rules;

/// <summary>The plan must be approved.</summary>
/// <param name="Level">By whom.</param>
public sealed record ApprovalRequested(ApprovalLevel Level) : ClaimEvent;

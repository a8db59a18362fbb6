namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of an approval of a plan.</summary>
/// <param name="Note">Why; null: nothing to say.</param>
public sealed record PlanApprovalRequest(string? Note = null);

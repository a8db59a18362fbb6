using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The plan was approved.</summary>
/// <param name="Level">As what.</param>
/// <param name="Note">Why; null: nothing was said.</param>
public sealed record PlanApproved(ApprovalLevel Level, [PersonalData] string? Note) : ClaimEvent;

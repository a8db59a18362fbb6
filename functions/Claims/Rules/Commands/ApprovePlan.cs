namespace Ecom.Functions.Claims.Rules;

/// <summary>Approves the plan.</summary>
/// <param name="Note">Why; null: nothing to say.</param>
public sealed record ApprovePlan(string? Note) : ClaimCommand;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The rules say how it may be compensated.</summary>
/// <param name="Plan">The plan.</param>
public sealed record PlanMade(CompensationPlan Plan) : ClaimEvent;

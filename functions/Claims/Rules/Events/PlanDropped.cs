namespace Ecom.Functions.Claims.Rules;

/// <summary>The plan no longer fits what happened.</summary>
/// <param name="Reason">Why.</param>
public sealed record PlanDropped(string Reason) : ClaimEvent;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Does not approve the plan: the claim is judged again.</summary>
/// <param name="Reason">Why.</param>
public sealed record RejectPlan(string Reason) : ClaimCommand;

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The plan was not approved; the claim is judged again.</summary>
/// <param name="Reason">Why.</param>
public sealed record PlanRejected([PersonalData] string Reason) : ClaimEvent;

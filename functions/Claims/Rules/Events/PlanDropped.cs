using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The plan no longer fits what happened.</summary>
/// <param name="Reason">Why.</param>
public sealed record PlanDropped([PersonalData] string Reason) : ClaimEvent;

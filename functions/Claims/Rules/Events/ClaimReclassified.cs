using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>It was taken for the wrong kind; a plan that there was is dropped.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why.</param>
public sealed record ClaimReclassified(ClaimKind Kind, [PersonalData] string Reason) : ClaimEvent;

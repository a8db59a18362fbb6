using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>It is not done any more.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
/// <param name="Reason">Why.</param>
public sealed record EffectDropped(string Key, EffectKind Kind, [PersonalData] string Reason) : ClaimEvent;

namespace Ecom.Functions.Claims.Rules;

/// <summary>It is tried again.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
public sealed record EffectResumed(string Key, EffectKind Kind) : ClaimEvent;

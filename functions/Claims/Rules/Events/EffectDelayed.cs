using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The partner did not answer; the same key is tried again.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
/// <param name="Attempt">Which try it was.</param>
/// <param name="Trouble">What happened.</param>
/// <param name="TryAt">When it is tried again.</param>
public sealed record EffectDelayed(string Key, EffectKind Kind, int Attempt, [PersonalData] string Trouble, DateTimeOffset TryAt) : ClaimEvent;

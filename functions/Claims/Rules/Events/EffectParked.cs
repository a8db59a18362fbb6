using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A person must decide: the partner refused, did not answer for too long, or a person wants it so.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
/// <param name="Attempt">Which try it was; 0: none was recorded.</param>
/// <param name="Trouble">What happened at that try; empty: nothing is known.</param>
/// <param name="IsRefused">Whether the partner refused: then it did nothing for certain.</param>
/// <param name="ByHand">Why a person parked it; null: what came of the try did.</param>
public sealed record EffectParked(
    string Key, EffectKind Kind, int Attempt, [PersonalData] string Trouble, bool IsRefused, [PersonalData] string? ByHand = null) : ClaimEvent;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A person must decide: the partner refused, or did not answer for too long.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
/// <param name="Attempt">Which try it was.</param>
/// <param name="Trouble">What happened.</param>
/// <param name="IsRefused">Whether the partner refused: then it did nothing for certain.</param>
public sealed record EffectParked(string Key, EffectKind Kind, int Attempt, string Trouble, bool IsRefused) : ClaimEvent;

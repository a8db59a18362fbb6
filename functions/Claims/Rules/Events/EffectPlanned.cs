using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Something is to be done outside.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
/// <param name="TryAt">When.</param>
/// <param name="Amount">The amount, where money is concerned.</param>
/// <param name="Points">How many points.</param>
/// <param name="Undoes">The partner's id of what it undoes.</param>
public sealed record EffectPlanned(
    string Key, EffectKind Kind, DateTimeOffset TryAt, Money? Amount = null, int Points = 0, string? Undoes = null) : ClaimEvent;

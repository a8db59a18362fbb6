using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>It was done.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">What.</param>
/// <param name="Attempt">At which try.</param>
/// <param name="Reference">The partner's id of it.</param>
/// <param name="Amount">The amount, where money is concerned.</param>
/// <param name="Parcel">The parcel of a replacement or of a return.</param>
/// <param name="ByHand">Why it was done by hand; null: the partner's receipt says so.</param>
public sealed record EffectDone(
    string Key,
    EffectKind Kind,
    int Attempt,
    string? Reference,
    Money? Amount = null,
    ParcelKey? Parcel = null,
    [PersonalData] string? ByHand = null) : ClaimEvent;

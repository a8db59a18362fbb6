using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>It is decided what becomes of a parcel that reappeared after the compensation.</summary>
/// <param name="Way">How.</param>
/// <param name="Reason">Why.</param>
/// <param name="EndsAt">When it must be settled; null: it is.</param>
/// <param name="Pickup">Where it is fetched.</param>
public sealed record ReappearanceHandled(ReappearanceWay Way, [PersonalData] string Reason, DateTimeOffset? EndsAt, PickupPlace? Pickup = null) : ClaimEvent;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Decides what becomes of a parcel that reappeared after the compensation.</summary>
/// <param name="Way">How.</param>
/// <param name="Reason">Why.</param>
/// <param name="Pickup">Where it is fetched; null: the customer sends it.</param>
public sealed record DecideReappearance(ReappearanceWay Way, string Reason, PickupPlace? Pickup) : ClaimCommand;

namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A pickup.</summary>
/// <param name="PickupId">The pickup.</param>
/// <param name="TrackingNumber">The parcel that comes back.</param>
/// <param name="OrderId">The order from which it comes.</param>
/// <param name="Reference">What it is for.</param>
/// <param name="Status">Where it stands.</param>
internal sealed record Pickup(string PickupId, string TrackingNumber, string OrderId, string Reference, PickupStatus Status = PickupStatus.Booked);

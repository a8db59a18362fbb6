namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>A pickup that was booked.</summary>
/// <param name="PickupId">The pickup, as the carrier knows it.</param>
/// <param name="TrackingNumber">The number of the parcel that comes back.</param>
public sealed record PickupReceipt(string PickupId, string TrackingNumber);

namespace Ecom.Functions.Orders.Rules;

/// <summary>The parcel belongs to an order: from now on that gets its scans.</summary>
/// <param name="OrderId">The order's id at the shop.</param>
public sealed record ParcelAssigned(string OrderId) : ParcelRecordEvent;

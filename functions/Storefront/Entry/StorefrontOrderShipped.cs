using System.Text.Json.Serialization;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Details of <c>order.shipped</c>: a parcel was handed over to a carrier.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Carrier">The carrier's name in this application.</param>
/// <param name="TrackingNumber">The parcel's number at the carrier.</param>
/// <param name="LineIds">The lines in it; not said: all.</param>
/// <param name="SameCity">Whether it goes within one city; not said: as the order says.</param>
/// <param name="ReplacementId">The replacement that it is.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontOrderShipped(
    string OrderId,
    string Carrier,
    string TrackingNumber,
    IReadOnlyList<string>? LineIds = null,
    bool? SameCity = null,
    string? ReplacementId = null)
{
    /// <summary>The same for orders.</summary>
    public OrderShipment ToShipment() => new(new ParcelKey(Carrier, TrackingNumber), LineIds, SameCity, ReplacementId);
}

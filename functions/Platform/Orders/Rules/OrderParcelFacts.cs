using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Orders.Rules;

/// <summary>A parcel of an order.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="LineIds">The lines in it; empty when the storefront did not say: then all.</param>
/// <param name="SameCity">Whether it goes within one city.</param>
/// <param name="ShippedAt">When it was handed over.</param>
/// <param name="LastScanAt">When the carrier last saw it; null: never.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
public sealed record OrderParcelFacts(
    ParcelKey Parcel, IReadOnlyList<string> LineIds, bool SameCity, DateTimeOffset ShippedAt, DateTimeOffset? LastScanAt, DateTimeOffset? DeliveredAt);

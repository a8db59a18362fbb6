using System.Globalization;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Orders;

/// <summary>Orders as the shop and carriers tell of them.</summary>
internal static class SampleOrders
{
    public static readonly ParcelKey Parcel = new("sf", "SF1");
    public static readonly ParcelKey OtherParcel = new("yto", "YT1");

    /// <summary>Two cups and a pot: 65.00 before a coupon of 5.01, and 8.00 freight.</summary>
    public static readonly Placement Placement = new(
        new OrderCustomer("customer-1", "梅 Mei", "mei@example.com", "+86 10 1234", "gold", "en"),
        [new PlacedLine("a", "cup", "Cup", 2, 1000, 0), new PlacedLine("b", "pot", "Pot", 1, 5000, 500)],
        501,
        800,
        "CNY",
        null);

    public static readonly Payment Payment = new("pay-1", new Money(6799, "CNY"));

    /// <summary>All that is told of an order in two parcels, one of them a replacement within one city, from one instant on.</summary>
    public static IReadOnlyList<OrderFact> Facts(DateTimeOffset at) =>
    [
        new OrderPlaced("1", at, Placement),
        new OrderConfirmed("2", at.AddHours(1)),
        new OrderPaid("3", at.AddHours(2), Payment),
        new OrderPicked("4", at.AddHours(3)),
        Shipped("5", at.AddHours(4), Parcel),
        new ParcelScanned("s1", at.AddHours(3), Parcel, ScanKind.Announced, null),
        new ParcelScanned("s2", at.AddHours(5), Parcel, ScanKind.PickedUp, "Beijing"),
        new ParcelScanned("s3", at.AddDays(1), Parcel, ScanKind.InTransit, "Wuhan"),
        new ParcelScanned("s4", at.AddDays(2), Parcel, ScanKind.Damaged, "Wuhan"),
        new ParcelScanned("s5", at.AddDays(2).AddHours(1), Parcel, ScanKind.Lost, null),
        new ParcelScanned("s6", at.AddDays(3), Parcel, ScanKind.Delivered, "Shenzhen"),
        Shipped("6", at.AddDays(3), OtherParcel) with { SameCity = true, LineIds = ["b"], ReplacementId = "rep-1" },
        // Told again in other words, later: the first counts.
        Shipped("7", at.AddDays(4), OtherParcel),
        new ParcelScanned("s1", at.AddDays(4), OtherParcel, ScanKind.OutForDelivery, "Shenzhen"),
        new OrderSigned("8", at.AddDays(2)),
    ];

    public static ParcelShipped Shipped(string eventId, DateTimeOffset at, ParcelKey? parcel = null, bool? sameCity = null) =>
        new(eventId, at, parcel ?? Parcel, [], sameCity, null);

    public static ParcelScanned Scanned(DateTimeOffset at, ScanKind kind = ScanKind.InTransit, ParcelKey? parcel = null) =>
        new(at.ToString("O", CultureInfo.InvariantCulture), at, parcel ?? Parcel, kind, "Wuhan");
}

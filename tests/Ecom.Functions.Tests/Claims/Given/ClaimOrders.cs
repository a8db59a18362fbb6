using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Orders of the tests.</summary>
internal static class ClaimOrders
{
    public const string Customer = "u-7";

    public static readonly DateTimeOffset Shipped = new(2026, 2, 27, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>An order of five cups and a tea pot in one parcel of another city: 500.00 and 99.99 CNY after a coupon, and 10.00 freight.</summary>
    public static OrderFacts Tea(string id = "o-1", long cups = 50_000, long pot = 9_999, bool sameCity = false, DateTimeOffset? deliveredAt = null) => new(
        id,
        Customer,
        $"pay-{id}",
        Yuan(cups + pot + 1_000),
        Yuan(1_000),
        [new OrderLineFacts("cups", "SKU-CUP", "Cup 杯", 5, Yuan(cups)), new OrderLineFacts("pot", "SKU-POT", "Tea pot 壶", 1, Yuan(pot))],
        [new OrderParcelFacts(Parcel(id), [], sameCity, Shipped, Shipped, deliveredAt)]);

    public static ParcelKey Parcel(string orderId) => new("sf", $"SF-{orderId}");

    public static Money Yuan(long minorUnits) => new(minorUnits, "CNY");
}

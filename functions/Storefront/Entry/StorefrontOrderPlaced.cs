using System.Text.Json.Serialization;
using Ecom.Functions.Messages;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Details of <c>order.placed</c>: a customer ordered; amounts in minor units of the currency.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Customer">Who ordered.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Coupon">What a coupon takes off the whole order.</param>
/// <param name="Freight">The freight.</param>
/// <param name="SameCity">Whether it goes within one city.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontOrderPlaced(
    string OrderId,
    StorefrontCustomer Customer,
    IReadOnlyList<StorefrontOrderLine> Lines,
    string Currency,
    long Coupon = 0,
    long Freight = 0,
    bool? SameCity = null)
{
    /// <summary>The same for orders.</summary>
    public OrderPlacement ToPlacement() => new(
        new ReportedCustomer(Customer.Name, Customer.Id, Customer.Email, Customer.Phone, Customer.Tier, Customer.Language),
        [.. Lines.Select(line => new OrderPlacementLine(line.LineId, line.Sku, line.Name, line.Quantity, line.UnitPrice, line.Discount))],
        Coupon,
        Freight,
        Currency,
        SameCity);

    /// <summary>The id; the rest has personal data.</summary>
    public override string ToString() => OrderId;
}

namespace Ecom.Functions.Messages;

/// <summary>What was ordered; amounts in minor units of the currency.</summary>
/// <param name="Customer">Who ordered; the id is needed.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Coupon">What a coupon takes off the whole order, freight not included.</param>
/// <param name="Freight">The freight.</param>
/// <param name="Currency">ISO 4217 code of all amounts.</param>
/// <param name="SameCity">Whether it goes within one city, as far as the shop knows; a shipment may say otherwise.</param>
public sealed record OrderPlacement(
    ReportedCustomer Customer, IReadOnlyList<OrderPlacementLine> Lines, long Coupon, long Freight, string Currency, bool? SameCity = null)
{
    /// <summary>The customer's id; the rest is personal data.</summary>
    public override string ToString() => Customer.ToString();
}

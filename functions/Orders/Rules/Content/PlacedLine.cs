namespace Ecom.Functions.Orders.Rules;

/// <summary>A line of an order as it was placed; amounts in minor units of the order's currency.</summary>
/// <param name="LineId">Its id within the order.</param>
/// <param name="Sku">The article.</param>
/// <param name="Name">The article's name.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="UnitPrice">The price of a piece.</param>
/// <param name="Discount">What is taken off the whole line.</param>
public sealed record PlacedLine(string LineId, string Sku, string Name, int Quantity, long UnitPrice, long Discount)
{
    /// <summary>What the line costs before the order's coupon.</summary>
    public long Net => (Quantity * UnitPrice) - Discount;
}

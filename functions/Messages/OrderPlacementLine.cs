namespace Ecom.Functions.Messages;

/// <summary>A line of what was ordered; amounts in minor units of the order's currency.</summary>
/// <param name="LineId">Its id within the order.</param>
/// <param name="Sku">The article.</param>
/// <param name="Name">The article's name.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="UnitPrice">The price of a piece.</param>
/// <param name="Discount">What is taken off the whole line.</param>
public sealed record OrderPlacementLine(string LineId, string Sku, string Name, int Quantity, long UnitPrice, long Discount = 0);

using System.Text.Json.Serialization;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>A line of an order; amounts in minor units of the order's currency.</summary>
/// <param name="LineId">Its id within the order.</param>
/// <param name="Sku">The article.</param>
/// <param name="Name">The article's name.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="UnitPrice">The price of a piece.</param>
/// <param name="Discount">What is taken off the whole line.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontOrderLine(string LineId, string Sku, string Name, int Quantity, long UnitPrice, long Discount = 0);

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Orders.Rules;

/// <summary>A line of an order.</summary>
/// <param name="LineId">Its id within the order.</param>
/// <param name="Sku">The article.</param>
/// <param name="Name">The article's name.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="Paid">What was paid for all pieces: after discounts, with the line's exact share of coupons; freight not included.</param>
public sealed record OrderLineFacts(string LineId, string Sku, string Name, int Quantity, Money Paid);

namespace Ecom.Functions.Orders.Rules;

/// <summary>Nothing more is expected of the order. A fact that comes later is kept, and may bring it back.</summary>
/// <param name="How">Why.</param>
public sealed record OrderEnded(OrderEnding How) : OrderEvent;

namespace Ecom.Functions.Orders.Rules;

/// <summary>The merchant confirmed the order.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
public sealed record OrderConfirmed(string EventId, DateTimeOffset HappenedAt) : OrderFact(EventId, HappenedAt);

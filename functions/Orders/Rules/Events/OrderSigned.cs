namespace Ecom.Functions.Orders.Rules;

/// <summary>The customer confirmed at the shop that the order came.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
public sealed record OrderSigned(string EventId, DateTimeOffset HappenedAt) : OrderFact(EventId, HappenedAt);

namespace Ecom.Functions.Orders.Rules;

/// <summary>The warehouse picked the order.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
public sealed record OrderPicked(string EventId, DateTimeOffset HappenedAt) : OrderFact(EventId, HappenedAt);

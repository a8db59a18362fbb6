namespace Ecom.Functions.Orders.Rules;

/// <summary>The order was paid.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
/// <param name="Payment">What was paid.</param>
public sealed record OrderPaid(string EventId, DateTimeOffset HappenedAt, Payment Payment) : OrderFact(EventId, HappenedAt);

namespace Ecom.Functions.Orders.Rules;

/// <summary>A customer ordered.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
/// <param name="Placement">What was ordered.</param>
public sealed record OrderPlaced(string EventId, DateTimeOffset HappenedAt, Placement Placement) : OrderFact(EventId, HappenedAt);

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>The order was cancelled.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
/// <param name="Reason">Why.</param>
public sealed record OrderCancelled(string EventId, DateTimeOffset HappenedAt, [PersonalData] string? Reason) : OrderFact(EventId, HappenedAt);

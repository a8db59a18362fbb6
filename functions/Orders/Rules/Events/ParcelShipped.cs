using System.Collections.Immutable;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>A parcel was handed over to a carrier.</summary>
/// <param name="EventId">The event's id at the shop.</param>
/// <param name="HappenedAt">When, says the shop.</param>
/// <param name="Parcel">The parcel.</param>
/// <param name="LineIds">The lines in it; empty: not said.</param>
/// <param name="SameCity">Whether it goes within one city; null: as the order says.</param>
/// <param name="ReplacementId">The replacement that it is, as the shop knows it.</param>
public sealed record ParcelShipped(
    string EventId, DateTimeOffset HappenedAt, ParcelKey Parcel, ImmutableList<string> LineIds, bool? SameCity, string? ReplacementId)
    : OrderFact(EventId, HappenedAt);

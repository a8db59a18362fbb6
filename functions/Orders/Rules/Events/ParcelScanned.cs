using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>A carrier saw a parcel, or says what became of it.</summary>
/// <param name="EventId">The event's id at the carrier.</param>
/// <param name="HappenedAt">When, says the carrier.</param>
/// <param name="Parcel">The parcel.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Place">Where.</param>
public sealed record ParcelScanned(string EventId, DateTimeOffset HappenedAt, ParcelKey Parcel, ScanKind Kind, string? Place)
    : OrderFact(EventId, HappenedAt)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Key => $"scan:{Parcel}:{EventId}";

    /// <summary>Whether the carrier had the parcel in hand: what is announced or lost was not seen.</summary>
    [JsonIgnore]
    public bool IsSighting => Kind is not (ScanKind.Announced or ScanKind.Lost);
}

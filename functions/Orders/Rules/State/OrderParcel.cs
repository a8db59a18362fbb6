using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>A parcel of an order, as its facts made it.</summary>
public sealed record OrderParcel
{
    /// <summary>The parcel.</summary>
    public required ParcelKey Key { get; init; }

    /// <summary>When it was handed over; null: nobody said so yet.</summary>
    public DateTimeOffset? ShippedAt { get; init; }

    /// <summary>The event that said so; of several, the first that happened counts.</summary>
    public string? ShippedBy { get; init; }

    /// <summary>The lines in it; empty: all.</summary>
    public ImmutableList<string> LineIds { get; init; } = [];

    /// <summary>Whether it goes within one city; null: as the order says.</summary>
    public bool? SameCity { get; init; }

    /// <summary>The replacement that it is, as the shop knows it.</summary>
    public string? ReplacementId { get; init; }

    /// <summary>When the carrier last had it in hand.</summary>
    public DateTimeOffset? LastSeenAt { get; init; }

    /// <summary>When it was first delivered.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it first came back.</summary>
    public DateTimeOffset? ReturnedAt { get; init; }

    /// <summary>When the carrier last said that it is lost.</summary>
    public DateTimeOffset? LostAt { get; init; }

    /// <summary>When it was first told to be damaged.</summary>
    public DateTimeOffset? DamagedAt { get; init; }

    /// <summary>When it was found delayed.</summary>
    public DateTimeOffset? DelayedAt { get; init; }

    /// <summary>When it was found lost.</summary>
    public DateTimeOffset? DeemedLostAt { get; init; }

    /// <summary>Since when nothing was seen of it; null while nobody said that it was handed over.</summary>
    [JsonIgnore]
    public DateTimeOffset? SilentSince => ShippedAt is { } shipped ? Later(shipped, LastSeenAt) : null;

    /// <summary>When it came, or came back; null: it is under way.</summary>
    [JsonIgnore]
    public DateTimeOffset? DoneAt => DeliveredAt is null ? ReturnedAt : Later(DeliveredAt.Value, ReturnedAt);

    /// <summary>Whether the carrier says that it is lost, and has not seen it since.</summary>
    [JsonIgnore]
    public bool IsLostByCarrier => LostAt is { } lost && (LastSeenAt is null || LastSeenAt < lost);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;
}

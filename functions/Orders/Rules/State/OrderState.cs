using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>An order as its facts made it.</summary>
public sealed record OrderState : IErasableState
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Its id at the shop.</summary>
    public required string OrderId { get; init; }

    string? IErasableState.Number => OrderId;

    /// <inheritdoc/>
    public long Seq { get; init; }

    /// <summary>What was ordered; null: not said yet.</summary>
    public Placement? Placement { get; init; }

    /// <summary>What was paid; null: not said yet.</summary>
    public Payment? Payment { get; init; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset? PlacedAt { get; init; }

    /// <summary>When it was confirmed.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When it was paid.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>When it was picked.</summary>
    public DateTimeOffset? PickedAt { get; init; }

    /// <summary>When the customer confirmed that it came.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Parcels that anything is known of, in the order of their keys.</summary>
    public ImmutableList<OrderParcel> Parcels { get; init; } = [];

    /// <summary>When the last fact was recorded here.</summary>
    public DateTimeOffset LastFactAt { get; init; }

    /// <summary>When something was last recorded here.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Why it is over; null: it is not.</summary>
    public OrderEnding? Ended { get; init; }

    /// <summary>When its personal data was erased; null: it was not.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>Work that waits for the next try.</summary>
    public ParkedWork? Parked { get; init; }

    /// <summary>Ids of the facts that are known, and of refused ones; one of them again changes nothing.</summary>
    public ImmutableList<string> HandledCommands { get; init; } = [];

    /// <summary>How far it is.</summary>
    [JsonIgnore]
    public OrderStatus Status => OrderStages.Of(this);

    /// <summary>Which part of the flow it is in.</summary>
    [JsonIgnore]
    public OrderPhase Phase => Parked is not null ? OrderPhase.Parked : Ended is not null ? OrderPhase.Ended : OrderPhase.Living;

    /// <summary>Parcels that were handed over; what the customer signed for at the shop has come.</summary>
    [JsonIgnore]
    public IEnumerable<OrderParcel> Shipped => Parcels
        .Where(parcel => parcel.ShippedAt is not null)
        .Select(parcel => parcel.DeliveredAt is null && parcel.ShippedAt <= SignedAt ? parcel with { DeliveredAt = SignedAt } : parcel);

    /// <inheritdoc/>
    public bool HasHandled(string commandId) => HandledCommands.Contains(commandId);

    /// <summary>Whether a parcel goes within one city.</summary>
    /// <param name="parcel">The parcel.</param>
    public bool IsSameCity(OrderParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        return parcel.SameCity ?? Placement?.SameCity ?? false;
    }
}

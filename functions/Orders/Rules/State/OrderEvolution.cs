using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>State from events. The same facts in any order make the same.</summary>
public static class OrderEvolution
{
    /// <summary>The state after one more event.</summary>
    /// <param name="id">Id of the order within its kind.</param>
    /// <param name="state">The state before; null before the first event.</param>
    /// <param name="recorded">The event.</param>
    /// <exception cref="InvalidOperationException">The first event is not <see cref="OrderTracked"/>: a defect, or a damaged ledger.</exception>
    public static OrderState Evolve(string id, OrderState? state, RecordedEvent<OrderEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var next = (state, recorded.Event) switch
        {
            (null, OrderTracked tracked) => new OrderState { Id = id, OrderId = tracked.OrderId, LastFactAt = recorded.At },
            (null, _) => throw new InvalidOperationException($"{recorded.Event.GetType().Name} cannot happen to an order that is not there."),
            (_, OrderFact fact) => ParcelFacts.Apply(Apply(state, fact), fact) with { LastFactAt = recorded.At, Ended = null },
            (_, ParcelDelayed delayed) => ParcelFacts.Change(state, delayed.Parcel, parcel => parcel with { DelayedAt = recorded.At }),
            (_, ParcelLost lost) => ParcelFacts.Change(state, lost.Parcel, parcel => parcel with { DeemedLostAt = recorded.At }),
            (_, OrderEnded ended) => state with { Ended = ended.How },
            (_, WorkParked parked) => state with { Parked = new ParkedWork(parked.Step, parked.Reason, recorded.At, parked.RetryAt) },
            (_, WorkResumed) => state with { Parked = null },
            (_, PersonalDataErased) => state with { ErasedAt = recorded.At },
            _ => state,
        };
        return Handled(Handled(next, (recorded.Event as OrderFact)?.Key), recorded.CommandId) with { Seq = recorded.Seq, UpdatedAt = recorded.At };
    }

    private static OrderState Apply(OrderState state, OrderFact fact) => fact switch
    {
        OrderPlaced placed => state with { Placement = placed.Placement, PlacedAt = Earlier(state.PlacedAt, fact) },
        OrderPaid paid => state with { Payment = paid.Payment, PaidAt = Earlier(state.PaidAt, fact) },
        OrderConfirmed => state with { ConfirmedAt = Earlier(state.ConfirmedAt, fact) },
        OrderPicked => state with { PickedAt = Earlier(state.PickedAt, fact) },
        OrderSigned => state with { SignedAt = Earlier(state.SignedAt, fact) },
        OrderCancelled => state with { CancelledAt = Earlier(state.CancelledAt, fact) },
        _ => state,
    };

    private static OrderState Handled(OrderState state, string? id) =>
        id is null || state.HasHandled(id) ? state : state with { HandledCommands = state.HandledCommands.Add(id) };

    private static DateTimeOffset Earlier(DateTimeOffset? known, OrderFact fact) => known < fact.HappenedAt ? known.Value : fact.HappenedAt;
}

using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Entry;

/// <summary>An order as the staff sees it.</summary>
/// <param name="OrderId">Its id at the shop.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Version">Sequence number of the last event.</param>
/// <param name="Placement">Who ordered what; null while it is not known.</param>
/// <param name="Payment">What was paid; null while it is not known.</param>
/// <param name="Lines">What was paid for each line; empty while the placement or the payment is not known.</param>
/// <param name="Parcels">Its parcels.</param>
/// <param name="Ended">Why nothing more is expected; null: something is.</param>
/// <param name="NextDeadline">When time next acts.</param>
/// <param name="Parked">Work that waits for the next try.</param>
/// <param name="Timeline">What happened, by when it happened.</param>
public sealed record OrderView(
    string OrderId,
    OrderStatus Status,
    long Version,
    Placement? Placement,
    Payment? Payment,
    IReadOnlyList<OrderLineFacts> Lines,
    IReadOnlyList<OrderParcelView> Parcels,
    OrderEnding? Ended,
    DateTimeOffset? NextDeadline,
    ParkedWork? Parked,
    IReadOnlyList<OrderMoment> Timeline)
{
    /// <summary>The view of an order.</summary>
    /// <param name="state">The order.</param>
    /// <param name="history">Its ledger.</param>
    /// <param name="deadlines">Says when time acts.</param>
    public static OrderView Of(OrderState state, IReadOnlyList<RecordedEvent<OrderEvent>> history, OrderDeadlines deadlines)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(deadlines);
        return new OrderView(
            state.OrderId,
            state.Status,
            state.Seq,
            state.Placement,
            state.Payment,
            OrderFactsOfState.Of(state)?.Lines ?? [],
            [.. state.Parcels.Select(parcel => OrderParcelView.Of(state, parcel))],
            state.Ended,
            deadlines.Next(state),
            state.Parked,
            OrderTimeline.Of(history));
    }
}

using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What other slices are told of an order.</summary>
public static class OrderFactsOfState
{
    /// <summary>The facts of a paid order; null while it is not known to be placed and paid.</summary>
    /// <param name="state">The order.</param>
    public static OrderFacts? Of(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state is not { Placement: { } placement, Payment: { } payment }) return null;
        var paid = OrderAmounts.OfLines(placement);
        return new OrderFacts(
            state.OrderId,
            placement.Customer.Id,
            payment.PaymentId,
            payment.Amount,
            new Money(placement.Freight, placement.Currency),
            [.. placement.Lines.Select((line, i) => new OrderLineFacts(line.LineId, line.Sku, line.Name, line.Quantity, new Money(paid[i], placement.Currency)))],
            [.. state.Shipped.OrderBy(parcel => parcel.ShippedAt).Select(parcel => Parcel(state, placement, parcel))]);
    }

    // A line that the order does not have is none: the shop was mistaken, and what is known counts.
    private static OrderParcelFacts Parcel(OrderState state, Placement placement, OrderParcel parcel) => new(
        parcel.Key,
        [.. parcel.LineIds.Where(id => placement.Lines.Exists(line => string.Equals(line.LineId, id, StringComparison.Ordinal))).Order(StringComparer.Ordinal)],
        state.IsSameCity(parcel),
        parcel.ShippedAt!.Value,
        parcel.LastSeenAt,
        parcel.DeliveredAt);
}

using System.Text;

namespace Ecom.Functions.Orders.Rules;

/// <summary>The stages of an order. It is at the furthest one that anything known of it makes; the diagram is made from this list.</summary>
public static class OrderStages
{
    /// <summary>The stages, the furthest last.</summary>
    public static IReadOnlyList<OrderStage> All { get; } =
    [
        new(OrderStatus.Placed, nameof(OrderPlaced), state => state.Placement is not null),
        new(OrderStatus.Confirmed, nameof(OrderConfirmed), state => state.ConfirmedAt is not null),
        new(OrderStatus.Paid, nameof(OrderPaid), state => state.Payment is not null),
        new(OrderStatus.Picked, nameof(OrderPicked), state => state.PickedAt is not null),
        new(OrderStatus.Shipped, nameof(ParcelShipped), state => state.Shipped.Any()),
        new(OrderStatus.InTransit, $"{nameof(ParcelScanned)} of a parcel", state => state.Shipped.Any(parcel => parcel.LastSeenAt is not null)),
        new(
            OrderStatus.Signed,
            $"{nameof(ParcelScanned)} as delivered of every parcel, {nameof(OrderSigned)}",
            state => state.SignedAt is not null || (state.Shipped.Any() && state.Shipped.All(parcel => parcel.DeliveredAt is not null))),
        new(OrderStatus.Cancelled, nameof(OrderCancelled), state => state.CancelledAt is not null),
    ];

    /// <summary>The stage of an order.</summary>
    /// <param name="state">What is known of it.</param>
    public static OrderStatus Of(OrderState state) => All.LastOrDefault(stage => stage.Holds(state))?.Status ?? OrderStatus.Known;

    /// <summary>Mermaid source of the diagram.</summary>
    public static string Mermaid()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        var before = OrderStatus.Known;
        _ = text.Append("    [*] --> ").Append(before).Append(": ").Append(nameof(OrderTracked)).Append('\n');
        foreach (var stage in All)
        {
            // Whatever the stage, it is left for the furthest one; the way there without skipping is drawn.
            var from = stage.Status == OrderStatus.Cancelled ? OrderStatus.Known : before;
            _ = text.Append("    ").Append(from).Append(" --> ").Append(stage.Status).Append(": ").Append(stage.Facts).Append('\n');
            before = stage.Status;
        }

        _ = text.Append("    ").Append(OrderStatus.Signed).Append(" --> [*]: ").Append(nameof(OrderEnded)).Append('\n');
        return text.Append("    ").Append(OrderStatus.Cancelled).Append(" --> [*]: ").Append(nameof(OrderEnded)).Append('\n').ToString();
    }
}

using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Reads the storefront's events of orders.</summary>
internal static class StorefrontOrders
{
    private const string Prefix = "order.";

    /// <summary>What happened to an order, by the type of the event; null: nothing that is known here.</summary>
    /// <param name="type">The type, such as <c>order.paid</c>.</param>
    public static OrderChange? ChangeOf(string type) => type switch
    {
        Prefix + "placed" => OrderChange.Placed,
        Prefix + "confirmed" => OrderChange.Confirmed,
        Prefix + "paid" => OrderChange.Paid,
        Prefix + "picked" => OrderChange.Picked,
        Prefix + "shipped" => OrderChange.Shipped,
        Prefix + "cancelled" => OrderChange.Cancelled,
        Prefix + "signed" => OrderChange.Signed,
        _ => null,
    };

    /// <summary>The message for orders, or what is wrong with the event.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="eventId">The event's id: the webhook's.</param>
    /// <param name="body">The body of the webhook.</param>
    public static Outcome<OrderChanged> Read(OrderChange change, string eventId, ReadOnlyMemory<byte> body)
    {
        return change switch
        {
            OrderChange.Placed => Read<StorefrontOrderPlaced>(
                body, (placed, at) => Of(placed.OrderId, at) with { Placement = placed.ToPlacement() }),
            OrderChange.Paid => Read<StorefrontOrderPaid>(
                body, (paid, at) => Of(paid.OrderId, at) with { Payment = new OrderPayment(paid.PaymentId, paid.Amount) }),
            OrderChange.Shipped => Read<StorefrontOrderShipped>(
                body, (shipped, at) => Of(shipped.OrderId, at) with { Shipment = shipped.ToShipment() }),
            OrderChange.Cancelled => Read<StorefrontOrderStep>(body, (step, at) => Of(step.OrderId, at) with { Reason = step.Reason }),
            OrderChange.Confirmed or OrderChange.Picked or OrderChange.Signed =>
                Read<StorefrontOrderStep>(body, (step, at) => Of(step.OrderId, at)),
        };

        OrderChanged Of(string orderId, DateTimeOffset at) => new(OrderChanged.CurrentVersion, eventId, orderId, change, at);
    }

    private static Outcome<OrderChanged> Read<T>(ReadOnlyMemory<byte> body, Func<T, DateTimeOffset, OrderChanged> message) =>
        JsonBody.Parse<StorefrontEvent<T>>(body).TryGet(out var happened, out var refusal) ? message(happened.Data, happened.Timestamp) : refusal;
}

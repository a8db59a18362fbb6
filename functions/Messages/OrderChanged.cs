namespace Ecom.Functions.Messages;

/// <summary>Something happened to an order, says the shop; on the queue <see cref="Queue"/>, as JSON. May come twice, late, and in any order.</summary>
/// <param name="Version">Version of this message: <see cref="CurrentVersion"/>.</param>
/// <param name="EventId">The event's id at the shop: the same event twice has the same.</param>
/// <param name="OrderId">The order's id at the shop.</param>
/// <param name="Change">What happened.</param>
/// <param name="At">When it happened, says the shop.</param>
/// <param name="Placement">What was ordered; with <see cref="OrderChange.Placed"/> only, and needed there.</param>
/// <param name="Payment">What was paid; with <see cref="OrderChange.Paid"/> only, and needed there.</param>
/// <param name="Shipment">What was shipped; with <see cref="OrderChange.Shipped"/> only, and needed there.</param>
/// <param name="Reason">Why; with <see cref="OrderChange.Cancelled"/> only.</param>
public sealed record OrderChanged(
    int Version,
    string EventId,
    string OrderId,
    OrderChange Change,
    DateTimeOffset At,
    OrderPlacement? Placement = null,
    OrderPayment? Payment = null,
    OrderShipment? Shipment = null,
    string? Reason = null)
{
    /// <summary>The queue that takes this message.</summary>
    public const string Queue = "order-events";

    /// <summary>The version that is written and read now.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version, event, order and what happened; the rest has personal data.</summary>
    public override string ToString() => $"{nameof(OrderChanged)} {Version}: {EventId} {OrderId} {Change}";
}

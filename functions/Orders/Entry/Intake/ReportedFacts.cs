using System.Globalization;
using System.Text.Json.Serialization;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Reads facts from the bodies of messages.</summary>
internal static class ReportedFacts
{
    /// <summary>What the shop says, or what is wrong with it, field by field.</summary>
    /// <param name="body">The body of an <see cref="OrderChanged"/>.</param>
    public static Outcome<ReportedFact> OfShop(ReadOnlyMemory<byte> body)
    {
        if (Read<OrderChanged>(body, OrderChanged.CurrentVersion).TryGet(out var said, out var refusal))
            return OrderFactOf(said) is { } fact ? new ReportedFact(said.OrderId, fact) : Incomplete(said.Change);
        return refusal;
    }

    /// <summary>What a carrier says, or what is wrong with it, field by field.</summary>
    /// <param name="body">The body of a <see cref="ParcelEvent"/>.</param>
    /// <param name="now">The time.</param>
    public static Outcome<ParcelScanned> OfCarrier(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        if (!Read<ParcelEvent>(body, ParcelEvent.CurrentVersion).TryGet(out var said, out var refusal)) return refusal;
        ParcelScanned scan = new(said.EventId, said.At, said.Parcel, KindOf(said.Kind), said.Place);
        var problems = FactChecks.Problems(scan, now);
        return problems.Count == 0 ? scan : new Invalid([.. problems.Select(problem => new FieldError(problem.Field, problem.Reason))]);
    }

    // The version first: a later one may have members that are not known here, and is no misspelt one of today.
    private static Outcome<T> Read<T>(ReadOnlyMemory<byte> body, int version)
        where T : notnull
    {
        if (!JsonBody.Parse<Versioned>(body).TryGet(out var versioned, out var refusal)) return refusal;
        return versioned.Version == version
            ? JsonBody.Parse<T>(body)
            : new Invalid("/version", string.Create(CultureInfo.InvariantCulture, $"must be {version}, and is {versioned.Version}"));
    }

    private static OrderFact? OrderFactOf(OrderChanged said) => said.Change switch
    {
        OrderChange.Placed when said.Placement is { } placement => new OrderPlaced(said.EventId, said.At, PlacementOf(placement)),
        OrderChange.Paid when said.Payment is { } payment => new OrderPaid(said.EventId, said.At, new Payment(payment.PaymentId, payment.Amount)),
        OrderChange.Shipped when said.Shipment is { } shipment => new ParcelShipped(
            said.EventId,
            said.At,
            shipment.Parcel,
            [.. (shipment.LineIds ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            shipment.SameCity,
            shipment.ReplacementId),
        OrderChange.Confirmed => new OrderConfirmed(said.EventId, said.At),
        OrderChange.Picked => new OrderPicked(said.EventId, said.At),
        OrderChange.Signed => new OrderSigned(said.EventId, said.At),
        OrderChange.Cancelled => new OrderCancelled(said.EventId, said.At, said.Reason),
        _ => null,
    };

    private static Placement PlacementOf(OrderPlacement said) => new(
        new OrderCustomer(
            said.Customer.Id ?? "", said.Customer.Name, said.Customer.Email, said.Customer.Phone, said.Customer.Tier, said.Customer.Language),
        [.. said.Lines.Select(line => new PlacedLine(line.LineId, line.Sku, line.Name, line.Quantity, line.UnitPrice, line.Discount))],
        said.Coupon,
        said.Freight,
        said.Currency,
        said.SameCity);

    private static Invalid Incomplete(OrderChange change) => change switch
    {
        OrderChange.Placed => new Invalid("/placement", "is required when an order is placed"),
        OrderChange.Paid => new Invalid("/payment", "is required when an order is paid"),
        _ => new Invalid("/shipment", "is required when a parcel is shipped"),
    };

    private static ScanKind KindOf(ParcelEventKind kind) => kind switch
    {
        ParcelEventKind.Announced => ScanKind.Announced,
        ParcelEventKind.PickedUp => ScanKind.PickedUp,
        ParcelEventKind.InTransit => ScanKind.InTransit,
        ParcelEventKind.OutForDelivery => ScanKind.OutForDelivery,
        ParcelEventKind.Delivered => ScanKind.Delivered,
        ParcelEventKind.Returning => ScanKind.Returning,
        ParcelEventKind.Returned => ScanKind.Returned,
        ParcelEventKind.Lost => ScanKind.Lost,
        ParcelEventKind.Damaged => ScanKind.Damaged,
    };

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    private sealed record Versioned(int Version);
}

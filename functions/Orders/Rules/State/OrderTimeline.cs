using System.Globalization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What happened to an order and its parcels, by when it happened and not by when it became known.</summary>
public static class OrderTimeline
{
    /// <summary>The timeline.</summary>
    /// <param name="history">The order's ledger.</param>
    public static IReadOnlyList<OrderMoment> Of(IEnumerable<RecordedEvent<OrderEvent>> history) =>
    [
        .. history
            .Where(recorded => recorded.Event is not OrderTracked)
            .Select(recorded => (Moment: MomentOf(recorded), Key: (recorded.Event as OrderFact)?.Key ?? ""))
            .OrderBy(each => each.Moment.At)
            .ThenBy(each => each.Moment.What, StringComparer.Ordinal)
            .ThenBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => each.Moment),
    ];

    private static OrderMoment MomentOf(RecordedEvent<OrderEvent> recorded)
    {
        OrderMoment plain = new(
            (recorded.Event as OrderFact)?.HappenedAt ?? recorded.At, recorded.Event.GetType().Name, null, null, null, null, recorded.At);
        return recorded.Event switch
        {
            ParcelShipped shipped => plain with { Parcel = shipped.Parcel, Note = shipped.ReplacementId },
            ParcelScanned scan => plain with { Parcel = scan.Parcel, Scan = scan.Kind, Place = scan.Place },
            ParcelDelayed delayed => plain with { Parcel = delayed.Parcel, Note = Days(delayed.Days) },
            ParcelLost lost => plain with { Parcel = lost.Parcel, Note = lost.Days is { } days ? Days(days) : "the carrier says so" },
            OrderPaid paid => plain with { Note = paid.Payment.PaymentId },
            OrderCancelled cancelled => plain with { Note = cancelled.Reason },
            OrderEnded ended => plain with { Note = ended.How.ToString() },
            FactRefused refused => plain with { Note = refused.Detail },
            WorkParked parked => plain with { Note = parked.Step },
            _ => plain,
        };
    }

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} days without a scan");
}

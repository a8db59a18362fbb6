using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What facts make of an order's parcels. Minima and maxima only, so that the order of facts makes no difference.</summary>
internal static class ParcelFacts
{
    public static OrderState Apply(OrderState state, OrderFact fact) => fact switch
    {
        ParcelShipped shipped => Change(state, shipped.Parcel, parcel => Ship(parcel, shipped)),
        ParcelScanned scanned => Change(state, scanned.Parcel, parcel => Scan(parcel, scanned)),
        _ => state,
    };

    public static OrderState Change(OrderState state, ParcelKey key, Func<OrderParcel, OrderParcel> change)
    {
        var changed = change(state.Parcels.Find(parcel => parcel.Key == key) ?? new OrderParcel { Key = key });
        return state with
        {
            Parcels = [.. state.Parcels.Where(parcel => parcel.Key != key).Append(changed).OrderBy(parcel => parcel.Key.ToString(), StringComparer.Ordinal)],
        };
    }

    // Told twice in different words, the first that happened counts; of two at the same instant, the one with the smaller id.
    private static OrderParcel Ship(OrderParcel parcel, ParcelShipped shipped) =>
        IsBefore(parcel, shipped)
            ? parcel
            : parcel with
            {
                ShippedAt = shipped.HappenedAt,
                ShippedBy = shipped.EventId,
                LineIds = shipped.LineIds,
                SameCity = shipped.SameCity,
                ReplacementId = shipped.ReplacementId,
            };

    private static bool IsBefore(OrderParcel parcel, ParcelShipped shipped) =>
        parcel.ShippedAt < shipped.HappenedAt
        || (parcel.ShippedAt == shipped.HappenedAt && string.CompareOrdinal(parcel.ShippedBy, shipped.EventId) <= 0);

    private static OrderParcel Scan(OrderParcel parcel, ParcelScanned scan)
    {
        var seen = scan.IsSighting ? parcel with { LastSeenAt = Latest(parcel.LastSeenAt, scan.HappenedAt) } : parcel;
        return scan.Kind switch
        {
            ScanKind.Delivered => seen with { DeliveredAt = Earliest(parcel.DeliveredAt, scan.HappenedAt) },
            ScanKind.Returned => seen with { ReturnedAt = Earliest(parcel.ReturnedAt, scan.HappenedAt) },
            ScanKind.Lost => seen with { LostAt = Latest(parcel.LostAt, scan.HappenedAt) },
            ScanKind.Damaged => seen with { DamagedAt = Earliest(parcel.DamagedAt, scan.HappenedAt) },
            ScanKind.Announced or ScanKind.PickedUp or ScanKind.InTransit or ScanKind.OutForDelivery or ScanKind.Returning => seen,
        };
    }

    private static DateTimeOffset Latest(DateTimeOffset? known, DateTimeOffset now) => known > now ? known.Value : now;

    private static DateTimeOffset Earliest(DateTimeOffset? known, DateTimeOffset now) => known < now ? known.Value : now;
}

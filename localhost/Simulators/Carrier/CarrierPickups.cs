using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Store;

namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>Pickups at customers; each has a parcel that comes back.</summary>
internal static class CarrierPickups
{
    public static void Map(Endpoints endpoints)
    {
        endpoints.Once("/pickups", Book);
        endpoints.Once("/pickups/{id}/cancel", Cancel);
        endpoints.See("/pickups", static things => things.All<Pickup>());
    }

    /// <summary>The parcel of a pickup was seen: then it was fetched.</summary>
    public static void Scanned(Things things, string trackingNumber, ScanKind kind)
    {
        if (kind is ScanKind.Announced) return;
        if (things.All<Pickup>().Find(pickup => string.Equals(pickup.TrackingNumber, trackingNumber, StringComparison.Ordinal)) is { Status: PickupStatus.Booked } pickup)
            things.Put(pickup.PickupId, pickup with { Status = PickupStatus.PickedUp });
    }

    private static Answer Book(Things things, Call call)
    {
        var request = call.Read<PickupRequest>();
        var number = things.Next("pickups").ToString("D6", CultureInfo.InvariantCulture);
        var pickup = things.Put($"pu-{number}", new Pickup($"pu-{number}", $"BACK{number}", request.OrderId, request.Reference));
        things.Put(pickup.TrackingNumber, new Parcel(pickup.TrackingNumber, ParcelStanding.Announced));
        return Answer.Of(new { pickup.PickupId, pickup.TrackingNumber });
    }

    private static Answer Cancel(Things things, Call call)
    {
        if (things.Find<Pickup>(call.Id) is not { } pickup) return Answer.Unknown("unknown-pickup");
        if (pickup.Status is PickupStatus.PickedUp) return Answer.Conflict("already-picked-up");
        things.Put(call.Id, pickup with { Status = PickupStatus.Cancelled });
        return Answer.Done;
    }
}

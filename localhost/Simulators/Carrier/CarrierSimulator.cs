using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Store;
using Ecom.LocalHost.Simulators.Webhooks;

namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A carrier: its parcels, and the webhooks that tell of them.</summary>
internal sealed class CarrierSimulator(string carrier)
{
    private readonly string path = $"/api/webhooks/carriers/{carrier}";

    public void Map(Endpoints endpoints)
    {
        endpoints.Ask("/parcels/{id}", Trace);
        endpoints.Once("/parcels/{id}/recall", Recall);
        endpoints.See("/parcels", static things => things.All<Parcel>());
        endpoints.Control("POST", "/parcels/{id}/scans", Scan);
        endpoints.Control("POST", "/parcels/{id}/events", Scan);
        CarrierPickups.Map(endpoints);
        new CarrierRecoveries(path).Map(endpoints);
    }

    private static Answer Trace(Things things, Call call)
    {
        var parcel = things.Find<Parcel>(call.Id) ?? new Parcel(call.Id, ParcelStanding.Unknown);
        return Answer.Of(new { parcel.Standing, parcel.LastScanAt, parcel.LastPlace });
    }

    private static Answer Recall(Things things, Call call)
    {
        if (things.Find<Parcel>(call.Id) is not { } parcel) return Answer.Unknown("unknown-parcel");
        if (parcel.Standing is ParcelStanding.Delivered) return Answer.Conflict("already-delivered");
        things.Put(call.Id, parcel with { IsRecalled = true, Standing = ParcelStanding.Returning });
        return Answer.Done;
    }

    private Answer Scan(Things things, Call call)
    {
        var scan = call.Read<ScanRequest>();
        var at = scan.At ?? call.Now;
        var eventId = scan.EventId ?? string.Create(CultureInfo.InvariantCulture, $"{carrier}-scan-{things.Next("scans"):D6}");
        var parcel = things.Find<Parcel>(call.Id) ?? new Parcel(call.Id, ParcelStanding.Announced);
        things.Put(call.Id, parcel.After(scan.Kind, at, scan.Place));
        CarrierPickups.Scanned(things, call.Id, scan.Kind);
        if (!scan.IsSilent)
        {
            var data = new { eventId, trackingNumber = call.Id, scan.Kind, at, scan.Place };
            WebhookQueue.Add(things, path, "parcel.scanned", call.Now, data, scan.Copies);
        }

        return Answer.Of(new { eventId });
    }
}

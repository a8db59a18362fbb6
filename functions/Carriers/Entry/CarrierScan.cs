using System.Text.Json.Serialization;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>Details of <c>parcel.scanned</c>: the carrier saw a parcel, or says what became of it.</summary>
/// <param name="EventId">Id of the event at the carrier.</param>
/// <param name="TrackingNumber">The parcel's number.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it happened.</param>
/// <param name="Place">Where.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record CarrierScan(string EventId, string TrackingNumber, ParcelEventKind Kind, DateTimeOffset At, string? Place = null)
{
    /// <summary>The type of the event.</summary>
    public const string EventType = "parcel.scanned";

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    internal IReadOnlyList<FieldProblem> Problems()
    {
        FieldChecks check = new();
        check.Required("/data/eventId", EventId, CarrierLimits.Id);
        check.Required("/data/trackingNumber", TrackingNumber, CarrierLimits.TrackingNumber);
        check.Optional("/data/place", Place, CarrierLimits.Place);
        return check.Problems;
    }

    /// <summary>The same for whoever follows parcels.</summary>
    /// <param name="carrier">The carrier whose key signed it.</param>
    public ParcelEvent ToMessage(string carrier) =>
        new(ParcelEvent.CurrentVersion, EventId, new ParcelKey(carrier, TrackingNumber), Kind, At, Place);
}

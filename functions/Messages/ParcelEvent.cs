using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Messages;

/// <summary>A carrier saw a parcel, or says what became of it; on the topic <see cref="Topic"/>, as JSON. May come twice, late, and in any order.</summary>
/// <param name="Version">Version of this message: <see cref="CurrentVersion"/>.</param>
/// <param name="EventId">The event's id at the carrier: the same event twice has the same.</param>
/// <param name="Parcel">The parcel.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it happened, says the carrier.</param>
/// <param name="Place">Where.</param>
public sealed record ParcelEvent(int Version, string EventId, ParcelKey Parcel, ParcelEventKind Kind, DateTimeOffset At, string? Place = null)
{
    /// <summary>The topic that takes this message.</summary>
    public const string Topic = "parcel-events";

    /// <summary>The version that is written and read now.</summary>
    public const int CurrentVersion = 1;
}

namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A parcel.</summary>
/// <param name="TrackingNumber">Its number.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="LastScanAt">When it was last seen.</param>
/// <param name="LastPlace">Where.</param>
/// <param name="IsRecalled">Whether it is to come back.</param>
internal sealed record Parcel(
    string TrackingNumber, ParcelStanding Standing, DateTimeOffset? LastScanAt = null, string? LastPlace = null, bool IsRecalled = false)
{
    /// <summary>The parcel after a scan; one that is told late changes nothing of what came after it.</summary>
    public Parcel After(ScanKind kind, DateTimeOffset at, string? place) => at < LastScanAt
        ? this
        : this with { Standing = StandingOf(kind), LastScanAt = at, LastPlace = place ?? LastPlace };

    private static ParcelStanding StandingOf(ScanKind kind) => kind switch
    {
        ScanKind.Announced => ParcelStanding.Announced,
        ScanKind.PickedUp or ScanKind.InTransit or ScanKind.OutForDelivery => ParcelStanding.InTransit,
        ScanKind.Delivered => ParcelStanding.Delivered,
        ScanKind.Returning or ScanKind.Returned => ParcelStanding.Returning,
        ScanKind.Lost => ParcelStanding.Lost,
        ScanKind.Damaged => ParcelStanding.Damaged,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such event."),
    };
}

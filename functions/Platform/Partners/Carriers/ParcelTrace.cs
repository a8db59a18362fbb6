namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>Where a parcel is, says its carrier.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="LastScanAt">When it was last seen; null: never.</param>
/// <param name="LastPlace">Where.</param>
public sealed record ParcelTrace(ParcelStanding Standing, DateTimeOffset? LastScanAt, string? LastPlace);

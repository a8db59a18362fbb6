using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that a carrier saw a parcel of the claim: its own, the one that comes back, or the replacement.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Finding">Where it is.</param>
/// <param name="SeenAt">When it was seen.</param>
public sealed record SeeParcel(ParcelKey Parcel, TraceFinding Finding, DateTimeOffset SeenAt) : ClaimCommand;

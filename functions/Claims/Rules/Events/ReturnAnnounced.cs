using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer sent it back.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Freight">What the customer paid for it.</param>
public sealed record ReturnAnnounced(ParcelKey Parcel, Money? Freight) : ClaimEvent;

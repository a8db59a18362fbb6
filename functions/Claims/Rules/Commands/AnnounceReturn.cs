using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that what is damaged was sent back.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Freight">What the customer paid for it.</param>
public sealed record AnnounceReturn(ParcelKey Parcel, Money? Freight) : ClaimCommand;

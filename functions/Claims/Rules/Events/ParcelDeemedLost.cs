namespace Ecom.Functions.Claims.Rules;

/// <summary>The parcel is deemed lost.</summary>
/// <param name="Why">The carrier says so, or nobody saw it for so long.</param>
public sealed record ParcelDeemedLost(string Why) : ClaimEvent;

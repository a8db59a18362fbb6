namespace Ecom.Functions.Claims.Rules;

/// <summary>The parcel that was looked for was seen.</summary>
/// <param name="Finding">Where it is.</param>
/// <param name="SeenAt">When it was seen.</param>
public sealed record ParcelReappeared(TraceFinding Finding, DateTimeOffset SeenAt) : ClaimEvent;

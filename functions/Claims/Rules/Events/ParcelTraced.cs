namespace Ecom.Functions.Claims.Rules;

/// <summary>The carrier said where the parcel is.</summary>
/// <param name="Finding">Where.</param>
/// <param name="SeenAt">When it was last seen.</param>
/// <param name="LostAt">When it is deemed lost now.</param>
public sealed record ParcelTraced(TraceFinding Finding, DateTimeOffset? SeenAt, DateTimeOffset LostAt) : ClaimEvent;

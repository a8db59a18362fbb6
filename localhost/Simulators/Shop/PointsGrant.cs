namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>Points that were given.</summary>
/// <param name="GrantId">The gift.</param>
/// <param name="Request">How many, and for what.</param>
/// <param name="Status">Where they stand.</param>
internal sealed record PointsGrant(string GrantId, PointsRequest Request, PointsStatus Status = PointsStatus.Granted);

namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>Points for a customer.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Points">How many.</param>
/// <param name="Reference">What they are for.</param>
internal sealed record PointsRequest(string CustomerId, int Points, string Reference);

namespace Ecom.Functions.Platform.Partners.Shop;

/// <summary>Points for a customer.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Points">How many.</param>
/// <param name="Reference">What they are for: a case's number.</param>
public sealed record PointsOrder(string CustomerId, int Points, string Reference);

namespace Ecom.Functions.Platform.Partners.Shop;

/// <summary>Points that were given.</summary>
/// <param name="GrantId">The gift, as the storefront knows it.</param>
/// <param name="Points">How many.</param>
public sealed record PointsReceipt(string GrantId, int Points);

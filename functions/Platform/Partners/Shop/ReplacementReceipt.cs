using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Shop;

/// <summary>A replacement that was ordered.</summary>
/// <param name="ReplacementId">The replacement, as the storefront knows it.</param>
/// <param name="Parcel">The parcel in which it is sent; null when it is not known yet: the storefront tells by <c>order.shipped</c>.</param>
public sealed record ReplacementReceipt(string ReplacementId, ParcelKey? Parcel);

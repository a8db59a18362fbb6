namespace Ecom.Functions.Platform.Partners.Shop;

/// <summary>Goods to be sent again, to the order's address.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Lines">What is sent.</param>
/// <param name="Reference">What it is for: a case's number.</param>
public sealed record ReplacementOrder(string OrderId, IReadOnlyList<ReplacementLine> Lines, string Reference);

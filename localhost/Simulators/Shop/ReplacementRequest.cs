namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>Goods to be sent again.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Lines">What is sent.</param>
/// <param name="Reference">What it is for.</param>
internal sealed record ReplacementRequest(string OrderId, IReadOnlyList<ReplacementLine> Lines, string Reference);

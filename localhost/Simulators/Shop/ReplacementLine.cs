namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>One article of a replacement.</summary>
/// <param name="LineId">The order's line.</param>
/// <param name="Sku">The article.</param>
/// <param name="Quantity">How many pieces.</param>
internal sealed record ReplacementLine(string LineId, string Sku, int Quantity);

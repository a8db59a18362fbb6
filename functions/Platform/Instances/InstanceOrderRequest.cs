namespace Ecom.Functions.Platform.Instances;

/// <summary>An order to an instance.</summary>
/// <param name="Reason">Why; it is logged, so it holds no personal data.</param>
public sealed record InstanceOrderRequest(string Reason);

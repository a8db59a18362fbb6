namespace Ecom.Functions.Platform.Health;

/// <summary>How the application is.</summary>
/// <param name="Status"><c>Healthy</c>, <c>Degraded</c> or <c>Unhealthy</c>.</param>
public sealed record HealthView(string Status);

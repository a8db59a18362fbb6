namespace Ecom.Functions.Platform.Health;

/// <summary>How the application is.</summary>
/// <param name="Status"><c>Healthy</c>, <c>Degraded</c> or <c>Unhealthy</c>.</param>
/// <param name="Commit">The commit that the running package was built from; null for one that was built outside of a repository.</param>
public sealed record HealthView(string Status, string? Commit);

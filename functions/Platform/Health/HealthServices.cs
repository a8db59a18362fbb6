using Ecom.Functions.Platform.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health of the application.</summary>
public static class HealthServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Adds the checks that <c>GET /api/healthz</c> asks, and on the local host <c>/healthz</c> too.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddEcomHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<LedgerHealth>("ledger", timeout: Patience);
        return services;
    }
}

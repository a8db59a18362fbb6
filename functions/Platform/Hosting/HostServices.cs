using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what only one of the two hosts has.</summary>
public static partial class HostServices
{
    /// <summary>
    /// Adds the application's identity, its Service Bus client and the exporter to Application Insights on Azure, none of which the
    /// local host has; and on both the exporter by OTLP, where the settings name a collector.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's settings.</param>
    public static IServiceCollection AddHostServices(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        AddAzure(services, configuration);
        return services.AddTelemetryExport(configuration);
    }

    /// <summary>Its body is in <c>Platform/Azure</c>, which is compiled for Azure only; without a body the call is not there either.</summary>
    static partial void AddAzure(IServiceCollection services, IConfiguration configuration);
}

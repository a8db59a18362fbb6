using Ecom.Functions.Platform.Telemetry;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Resources;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the export of telemetry.</summary>
public static class TelemetryServices
{
    private const string Name = "ecom-functions";

    /// <summary>
    /// Sends traces, metrics and logs to the collector that <c>Telemetry:OtlpEndpoint</c> names, or else <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>; the other standard settings
    /// (<c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>OTEL_EXPORTER_OTLP_HEADERS</c>, <c>OTEL_SERVICE_NAME</c>, <c>OTEL_TRACES_SAMPLER</c> …)
    /// count too. Without it nothing is sent and nothing is added.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's settings.</param>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        TelemetryExport.TraceClients();
        if (!TelemetryExport.IsWanted(configuration)) return services;
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource =>
            {
                if (string.IsNullOrWhiteSpace(configuration["OTEL_SERVICE_NAME"])) _ = resource.AddService(Name);
            })
            .WithTracing(TelemetryExport.AddSources)
            .WithTracing(traces => TelemetryExport.AddServer(configuration, traces))
            .WithMetrics(TelemetryExport.AddMeters)
            .WithLogging();
        TelemetryExport.AddCollector(telemetry, configuration);
        return services;
    }
}

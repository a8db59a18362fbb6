using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ecom.Functions.Platform.Telemetry;

/// <summary>Which traces and metrics leave the application, and whether they go to a collector.</summary>
public static class TelemetryExport
{
    /// <summary>Azure's clients trace by <c>ActivitySource</c> only when this is switched on before the first of them is made.</summary>
    private const string ClientSources = "Azure.Experimental.EnableActivitySource";

    /// <summary>Sources of the application, of the stores' and the bus's clients, and of orchestrations and functions on both hosts.</summary>
    private static readonly string[] Sources =
        ["Ecom.*", "Azure.*", "Microsoft.DurableTask", "Microsoft.Azure.Functions.Worker", "System.Net.Http"];

    private static readonly string[] Meters = ["Ecom.*", "Microsoft.DurableTask", "System.Net.Http", "System.Runtime"];

    /// <summary>Whether <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector.</summary>
    /// <param name="configuration">The settings.</param>
    public static bool IsWanted(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return !string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);
    }

    /// <summary>Lets Azure's clients trace; to be called before any of them is made.</summary>
    public static void TraceClients() => AppContext.SetSwitch(ClientSources, isEnabled: true);

    /// <summary>Adds what both hosts trace.</summary>
    /// <param name="traces">The traces.</param>
    public static void AddSources(TracerProviderBuilder traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        _ = traces.AddSource(Sources);
    }

    /// <summary>Adds what both hosts measure.</summary>
    /// <param name="metrics">The metrics.</param>
    public static void AddMeters(MeterProviderBuilder metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        _ = metrics.AddMeter(Meters);
    }

    /// <summary>Adds the web server's own traces and metrics, where no Functions host in front of it has them already.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="traces">The traces.</param>
    internal static void AddServer(IConfiguration configuration, TracerProviderBuilder traces)
    {
        if (!AzurePlatform.IsThere(configuration)) _ = traces.AddSource("Microsoft.AspNetCore");
    }
}

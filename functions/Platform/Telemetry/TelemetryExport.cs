using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ecom.Functions.Platform.Telemetry;

/// <summary>Which traces and metrics leave the application, and whether they go to a collector.</summary>
public static class TelemetryExport
{
    /// <summary>
    /// The setting that names a collector for the application alone. The Functions host on Azure reads the standard one too, and sends
    /// whole paths of requests, with the tokens of links, where it says.
    /// </summary>
    public const string OwnCollector = "Telemetry:OtlpEndpoint";

    /// <summary>Azure's clients trace by <c>ActivitySource</c> only when this is switched on before the first of them is made.</summary>
    private const string ClientSources = "Azure.Experimental.EnableActivitySource";

    /// <summary>Sources of the application, of the stores' and the bus's clients, and of orchestrations and functions on both hosts.</summary>
    private static readonly string[] Sources =
        ["Ecom.*", "Azure.*", "Microsoft.DurableTask", "Microsoft.Azure.Functions.Worker", "System.Net.Http"];

    private static readonly string[] Meters = ["Ecom.*", "Microsoft.DurableTask", "System.Net.Http", "System.Runtime"];

    /// <summary>Whether <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> or <see cref="OwnCollector"/> names a collector.</summary>
    /// <param name="configuration">The settings.</param>
    public static bool IsWanted(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return !string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]) || !string.IsNullOrWhiteSpace(configuration[OwnCollector]);
    }

    /// <summary>Sends to the collector that the settings name; its protocol and headers are those of the standard settings.</summary>
    /// <param name="telemetry">What is sent.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="InvalidOperationException"><see cref="OwnCollector"/> is no address.</exception>
    internal static void AddCollector(IOpenTelemetryBuilder telemetry, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[OwnCollector]))
        {
            _ = telemetry.UseOtlpExporter();
            return;
        }

        if (!Uri.TryCreate(configuration[OwnCollector], UriKind.Absolute, out var collector))
            throw new InvalidOperationException($"{OwnCollector} must be an absolute address.");
        var isHttp = string.Equals(configuration["OTEL_EXPORTER_OTLP_PROTOCOL"], "http/protobuf", StringComparison.OrdinalIgnoreCase);
        _ = telemetry.UseOtlpExporter(isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc, collector);
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

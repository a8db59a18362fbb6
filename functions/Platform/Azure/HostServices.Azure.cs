using Azure.Core;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Azure.Monitor.OpenTelemetry.Exporter;
using Ecom.Functions.Platform.Telemetry;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class HostServices
{
    static partial void AddAzure(IServiceCollection services, IConfiguration configuration)
    {
        var identity = Identity(configuration);
        services.TryAddSingleton(identity);
        if (Namespace(configuration) is { } serviceBus)
            services.TryAddSingleton(_ => new ServiceBusClient(serviceBus, identity));
        var isMonitored = !string.IsNullOrWhiteSpace(configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"]);
        if (!isMonitored && !TelemetryExport.IsWanted(configuration))
            return;
        var telemetry = services.AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .WithTracing(TelemetryExport.AddSources)
            .WithMetrics(TelemetryExport.AddMeters);
        if (isMonitored)
            telemetry.UseAzureMonitorExporter(exporter => exporter.Credential = identity);
    }

    /// <summary>The user-assigned identity that <c>AZURE_CLIENT_ID</c> names; without it whoever is signed in, as on a developer's machine.</summary>
    private static TokenCredential Identity(IConfiguration configuration) =>
        configuration["AZURE_CLIENT_ID"] is { Length: > 0 } client
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(client))
            : new DefaultAzureCredential();

    /// <summary>The namespace of an identity-based connection, under the names that the triggers use.</summary>
    private static string? Namespace(IConfiguration configuration) =>
        configuration["ServiceBus:fullyQualifiedNamespace"] ?? configuration["AzureWebJobsServiceBus:fullyQualifiedNamespace"];
}

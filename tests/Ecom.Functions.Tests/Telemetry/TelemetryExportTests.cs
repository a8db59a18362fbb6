using System.Diagnostics;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ecom.Functions.Tests.Telemetry;

public sealed class TelemetryExportTests
{
    private const int Patience = 120_000;

    [Fact]
    public async Task Application_WithACollectorNamed_SendsItTracesMetricsAndLogs()
    {
        await using var collector = await Collector.StartAsync();
        var caller = Spans.NewCaller();
        await using (var host = await ContractHost.StartAsync(
            hasTimers: false, settings: [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]))
        {
            (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"), traceParent: Spans.HeaderOf(caller))).Status.ShouldBe(202);
            await host.SettleAsync();
            Flush(host.Services);
        }

        var trace = new byte[16];
        caller.TraceId.CopyTo(trace);
        collector.Has("/v1/traces", trace).ShouldBeTrue();
        foreach (var span in (string[])["SqliteLedger.AppendAsync", "apply:OpenComplaint", "turn:ComplaintHandling", "ServiceBusProcessor.ProcessMessage"])
            collector.Has("/v1/traces", System.Text.Encoding.UTF8.GetBytes(span)).ShouldBeTrue(span);
        collector.Has("/v1/traces", "ecom-functions"u8).ShouldBeTrue("the service's name");
        collector.Has("/v1/metrics", "durabletask.activities.ended"u8).ShouldBeTrue();
        collector.Has("/v1/logs", "Ecom.Functions"u8).ShouldBeTrue("a category of a log");
    }

    [Fact]
    public async Task Collector_OfTheApplicationAlone_GetsItsTelemetryWhateverTheStandardSettingSays()
    {
        await using var collector = await Collector.StartAsync();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Telemetry:OtlpEndpoint", collector.Address), new("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1"), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ]).Build();
        await using (var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddTelemetryExport(settings).BuildServiceProvider())
        {
            _ = services.GetRequiredService<TracerProvider>();
            using ActivitySource source = new("Ecom.Test");
            source.StartActivity("told to its own collector").ShouldNotBeNull().Dispose();
            services.GetRequiredService<TracerProvider>().ForceFlush(Patience).ShouldBeTrue();
        }

        collector.Has("/v1/traces", "told to its own collector"u8).ShouldBeTrue();
    }

    [Fact]
    public void Collector_ThatIsNoAddress_IsRefusedByName()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Telemetry:OtlpEndpoint", "collector")]).Build();
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddTelemetryExport(settings)).Message.ShouldContain("Telemetry:OtlpEndpoint");
    }

    /// <summary>Sends what waits; providers that are disposed give it five seconds only, and a busy machine may need more.</summary>
    private static void Flush(IServiceProvider services)
    {
        services.GetRequiredService<TracerProvider>().ForceFlush(Patience).ShouldBeTrue();
        services.GetRequiredService<MeterProvider>().ForceFlush(Patience).ShouldBeTrue();
        services.GetRequiredService<LoggerProvider>().ForceFlush(Patience).ShouldBeTrue();
    }
}

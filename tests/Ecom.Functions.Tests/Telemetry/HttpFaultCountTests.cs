using Ecom.Functions.Platform.Http;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecom.Functions.Tests.Telemetry;

public sealed class HttpFaultCountTests
{
    [Fact]
    public async Task ServerErrors_ThrownOrReturned_AreCountedOnceEachAndNothingElseIs()
    {
        Checks checks = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false, configure: services => services.AddSingleton<HealthCheckService>(checks));
        using Reading reading = new(host, HttpMetrics.Meter);

        (await AskAsync(host, "/api/healthz")).ShouldBe(200);
        (await AskAsync(host, "/api/contracts")).ShouldBe(401);
        (await AskAsync(host, "/api/follow/no-token")).ShouldBe(404);
        reading.Counted.ShouldBeEmpty();

        checks.Answer = static () => throw new InvalidOperationException("Server=db1;Password=hunter2");
        (await AskAsync(host, "/api/healthz?who=mei")).ShouldBe(500);
        reading.Counted.ShouldBe(["ecom.http.faults function=GetHealth status=500 1"]);

        checks.Answer = static () => HealthStatus.Unhealthy;
        (await AskAsync(host, "/api/healthz")).ShouldBe(503);
        reading.Counted.ShouldBe(["ecom.http.faults function=GetHealth status=500 1", "ecom.http.faults function=GetHealth status=503 1"]);
    }

    private static async Task<int> AskAsync(ContractHost host, string path) => (await host.SendAsync(HttpMethod.Get, path, null)).Status;

    /// <summary>Health checks that find what the test says.</summary>
    private sealed class Checks : HealthCheckService
    {
        public Func<HealthStatus> Answer { get; set; } = static () => HealthStatus.Healthy;

        public override Task<HealthReport> CheckHealthAsync(Func<HealthCheckRegistration, bool>? predicate, CancellationToken cancellationToken = default) =>
            Task.FromResult(new HealthReport(new Dictionary<string, HealthReportEntry>(StringComparer.Ordinal), Answer(), TimeSpan.Zero));
    }
}

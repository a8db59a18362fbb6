namespace Ecom.Benchmarks.Webhooks;

/// <summary>Signed webhooks: from the socket to the queue, against a bare Kestrel endpoint that reads the body and checks the same signature.</summary>
/// <remarks>Each server is a process of its own, so that its CPU is told apart from that of the senders.</remarks>
internal sealed class WebhookIntake : IScenario
{
    private const int WarmUps = 4;
    private static readonly int Count = Scale.Of("WEBHOOKS", 40_000);

    public string Name => "webhook";

    public async Task RunAsync()
    {
        foreach (var inFlight in new[] { 64, 8 })
        {
            var bare = await MeasureAsync(WebhookServer.Bare, inFlight);
            var signed = await MeasureAsync(WebhookServer.Signed, inFlight);
            var title = $"webhook, {inFlight} in flight";
            Report.Row($"{title}: taken and on the queue", signed.PerSecond, "/s");
            Report.Row($"{title}: bare Kestrel with the same HMAC", bare.PerSecond, "/s");
            Report.Row($"{title}: CPU each", signed.CpuEach.TotalMicroseconds, "µs");
            Report.Row($"{title}: CPU each, bare", bare.CpuEach.TotalMicroseconds, "µs");
            Report.Row($"{title}: CPU ratio", signed.CpuEach / bare.CpuEach, "x", "<= 1.5");
        }
    }

    /// <summary>Starts a server of a kind, warms it up and measures it.</summary>
    public static async Task<(double PerSecond, TimeSpan CpuEach)> MeasureAsync(string kind, int inFlight)
    {
        await using var server = await ServerProcess.StartAsync(kind);
        await using var senders = new WebhookSenders(server.Address, inFlight);
        for (var round = 0; round < WarmUps; round++)
        {
            await senders.SendAsync(Count / WarmUps);
            await server.RestAsync();
        }

        var cpu = server.Cpu;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await senders.SendAsync(Count);
        var elapsed = clock.Elapsed;
        return (Count / elapsed.TotalSeconds, (server.Cpu - cpu) / Count);
    }
}

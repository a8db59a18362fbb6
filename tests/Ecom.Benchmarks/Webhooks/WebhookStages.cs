namespace Ecom.Benchmarks.Webhooks;

/// <summary>Where the CPU of a signed webhook goes: the same server with one part more each time.</summary>
internal sealed class WebhookStages : IScenario
{
    public string Name => "webhook-stages";

    public async Task RunAsync()
    {
        foreach (var inFlight in new[] { 64, 8 })
        {
            var bare = (await WebhookIntake.MeasureAsync(WebhookServer.Bare, inFlight)).CpuEach;
            Report.Row($"webhook, {inFlight} in flight: CPU each, bare", bare.TotalMicroseconds, "µs");
            foreach (var kind in new[] { WebhookServer.Host, WebhookServer.Checked, WebhookServer.Logged, WebhookServer.Kept, WebhookServer.Sent, WebhookServer.Signed })
            {
                var each = (await WebhookIntake.MeasureAsync(kind, inFlight)).CpuEach;
                Report.Row($"webhook, {inFlight} in flight: CPU each, {kind}", each.TotalMicroseconds, "µs");
                Report.Row("  against bare", each / bare, "x");
            }
        }
    }
}

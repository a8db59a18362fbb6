using System.Diagnostics;
using Microsoft.DurableTask.Client;

namespace Ecom.Benchmarks;

/// <summary>A killed process with 10,000 orchestrations in the middle of an activity starts again.</summary>
internal sealed class Restart : IScenario
{
    private const int Count = 10_000;

    public string Name => "restart";

    public async Task RunAsync()
    {
        using var folder = new BenchmarkFolder();
        var store = folder.NextStore();
        await PrepareAsync(store);

        BenchmarkHost.Held.SetResult();
        var clock = Stopwatch.StartNew();
        await using var host = BenchmarkHost.Create(store);
        var first = CompletionOfAnyAsync(host.Client);
        await host.StartAsync();
        await first;
        var firstAt = clock.Elapsed;
        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => host.Client.WaitForInstanceCompletionAsync(Id(i), CancellationToken.None)));

        Report.Row($"restart with {Count:N0} in flight: first progress", firstAt.TotalSeconds, "s", "< 1");
        Report.Row($"restart with {Count:N0} in flight: all ended", clock.Elapsed.TotalSeconds, "s", "< 5");
    }

    private static string Id(int number) => $"held-{number:D5}";

    private static async Task PrepareAsync(string store)
    {
        BenchmarkHost.Held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await BenchmarkHost.Create(store).StartAsync();
        await Task.WhenAll(Enumerable.Range(0, Count).Select(i =>
            host.Client.ScheduleNewOrchestrationInstanceAsync("WorkThenHold", i, new Microsoft.DurableTask.StartOrchestrationOptions(Id(i)))));
        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => host.Client.WaitForInstanceStartAsync(Id(i), CancellationToken.None)));
        BenchmarkHost.Kill(store);
    }

    private static Task<Task<OrchestrationMetadata>> CompletionOfAnyAsync(DurableTaskClient client) =>
        Task.WhenAny(Enumerable.Range(0, 500).Select(i => client.WaitForInstanceCompletionAsync(Id(i), CancellationToken.None)));
}

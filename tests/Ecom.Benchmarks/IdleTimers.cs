using System.Diagnostics;

namespace Ecom.Benchmarks;

/// <summary>CPU that a hundred thousand waiting timers take while none is due.</summary>
internal sealed class IdleTimers : IScenario
{
    private const int Orchestrations = 1000;
    private const int TimersEach = 100;
    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(10);

    public string Name => "idle";

    public async Task RunAsync()
    {
        using var folder = new BenchmarkFolder();
        await using var host = await BenchmarkHost.Create(folder.NextStore()).StartAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, Orchestrations).Select(_ =>
            host.Client.ScheduleNewOrchestrationInstanceAsync("Timers", TimersEach)));
        await Task.WhenAll(ids.Select(id => host.Client.WaitForInstanceStartAsync(id, CancellationToken.None)));
        GC.Collect();
        await Task.Delay(TimeSpan.FromSeconds(1));

        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await Task.Delay(Watch);
        process.Refresh();
        var used = process.TotalProcessorTime - before;
        Report.Row($"idle with {Orchestrations * TimersEach:N0} timers: share of one processor", used / Watch * 100, "%", "~ 0");
    }
}

namespace Ecom.Benchmarks;

/// <summary>Cost of one step of a long orchestration against that of a shorter one: it must not grow.</summary>
internal sealed class StepCost : IScenario
{
    private const int InFlight = 16;

    public string Name => "steps";

    public async Task RunAsync()
    {
        await MeasureAsync(100, 2);
        var few = await MeasureAsync(100, 64);
        var many = await MeasureAsync(800, 32);
        Report.Row("per step, 100 steps: CPU", few.Cpu, "ms");
        Report.Row("per step, 800 steps: CPU", many.Cpu, "ms");
        Report.Row("per step, 800 steps against 100: CPU", many.Cpu / few.Cpu, "x", "<= 1.5");
        Report.Row("per step, 800 steps against 100: time", many.Time / few.Time, "x", "<= 1.5");
    }

    private static async Task<(double Cpu, double Time)> MeasureAsync(int steps, int count)
    {
        using var folder = new BenchmarkFolder();
        await using var host = await BenchmarkHost.Create(folder.NextStore()).StartAsync();
        var next = 0;
        var used = await Usage.OfAsync(() => Task.WhenAll(Enumerable.Range(0, InFlight).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) <= count)
            {
                var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Sequence", steps);
                await host.Client.WaitForInstanceCompletionAsync(id, CancellationToken.None);
            }
        })));
        double total = steps * count;
        return (used.Cpu.TotalMilliseconds / total, used.Elapsed.TotalMilliseconds / total);
    }
}

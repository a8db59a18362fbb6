using System.Diagnostics;
using Microsoft.DurableTask.Client;

namespace Ecom.Benchmarks;

/// <summary>Orchestrations of five activities one after the other, with 1, 64 and 400 in flight, against the raw probe.</summary>
internal sealed class OrchestrationsPerSecond : IScenario
{
    private const int Steps = 5;

    // One row for the start and one for each turn: five results, and the first.
    private const int RowsEach = Steps + 2;

    public string Name => "throughput";

    public async Task RunAsync()
    {
        await MeasureAsync(1, 1500);
        await MeasureAsync(64, 12_000);
        await MeasureAsync(400, 12_000);
    }

    private static async Task MeasureAsync(int inFlight, int count)
    {
        using var folder = new BenchmarkFolder();
        var rows = await RawProbe.RowsPerSecondAsync(folder.NextStore(), Math.Min(count * RowsEach, 60_000), inFlight);
        var commits = new CommitCounter();
        await using var host = await BenchmarkHost.Create(folder.NextStore(), commits).StartAsync();
        await RunAsync(host.Client, inFlight, count / 10, []);
        var before = commits.Commits;
        var latencies = new List<double>(count);
        var used = await Usage.OfAsync(() => RunAsync(host.Client, inFlight, count, latencies));
        var perSecond = count / used.Elapsed.TotalSeconds;
        latencies.Sort();

        var title = $"5 activities, {inFlight} in flight";
        Report.Row($"{title}: orchestrations a second", perSecond, "/s", inFlight == 64 ? ">= 1,200" : "");
        Report.Row($"{title}: raw probe, same rows", rows / RowsEach, "/s");
        Report.Row($"{title}: ratio to the raw probe", perSecond / (rows / RowsEach), "x");
        Report.Row($"{title}: commits each", (commits.Commits - before) / (double)count, "", inFlight == 64 ? "<= 1" : "");
        Report.Row($"{title}: CPU each", used.Cpu.TotalMilliseconds / count, "ms", inFlight == 64 ? "< 0.7" : "");
        Report.Row($"{title}: allocated each", used.Bytes / 1024.0 / count, "KiB", inFlight == 64 ? "< 107 (110 KB)" : "");
        Report.Row($"{title}: p50", latencies[count / 2], "ms", inFlight == 1 ? "< 10" : "");
        Report.Row($"{title}: p99", latencies[count * 99 / 100], "ms");
    }

    private static Task RunAsync(DurableTaskClient client, int inFlight, int count, List<double> latencies)
    {
        var next = 0;
        return Task.WhenAll(Enumerable.Range(0, inFlight).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) <= count)
            {
                var start = Stopwatch.GetTimestamp();
                var id = await client.ScheduleNewOrchestrationInstanceAsync("Sequence", Steps);
                var ended = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
                if (ended.ReadOutputAs<int>() != Steps)
                {
                    throw new InvalidOperationException($"{ended} has a wrong output.");
                }

                lock (latencies)
                {
                    latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }));
    }
}

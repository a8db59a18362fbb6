using System.Diagnostics;

namespace Ecom.Benchmarks;

/// <summary>What the process used between two moments.</summary>
internal readonly record struct Usage(TimeSpan Elapsed, TimeSpan Cpu, long Bytes)
{
    public static async Task<Usage> OfAsync(Func<Task> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        await work();
        clock.Stop();
        process.Refresh();
        return new Usage(clock.Elapsed, process.TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}

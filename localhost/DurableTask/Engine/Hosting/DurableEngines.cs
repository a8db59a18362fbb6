using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Hosting;

/// <summary>The engines of this process, one a store: hosts with the same file share one.</summary>
public static class DurableEngines
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, (DurableEngine Engine, int Leases)> Open = new(StringComparer.Ordinal);

    /// <summary>Ends the engine of a store as a killed process would: what was acknowledged is on disk, the rest is lost, the file is free.</summary>
    /// <param name="path">The store's file.</param>
    /// <returns>Whether an engine had it open.</returns>
    public static bool Kill(string path)
    {
        DurableEngine? engine = null;
        lock (Gate)
        {
            if (Open.Remove(Path.GetFullPath(path), out var entry))
            {
                engine = entry.Engine;
            }
        }

        engine?.Kill();
        return engine is not null;
    }

    internal static DurableEngine Acquire(DurableEngineOptions options, IWorkScheduler scheduler, TimeProvider time, ILogger logger)
    {
        var path = Path.GetFullPath(options.Path);
        lock (Gate)
        {
            var entry = Open.TryGetValue(path, out var open) ? open : (new DurableEngine(options, scheduler, time, logger), 0);
            Open[path] = (entry.Item1, entry.Item2 + 1);
            return entry.Item1;
        }
    }

    internal static void Release(DurableEngine engine)
    {
        lock (Gate)
        {
            var path = Path.GetFullPath(engine.Options.Path);
            if (!Open.TryGetValue(path, out var entry) || entry.Engine != engine)
            {
                return;
            }

            if (entry.Leases > 1)
            {
                Open[path] = (engine, entry.Leases - 1);
                return;
            }

            // Closed under the lock: whoever opens the store next must find the file free.
            Open.Remove(path);
            engine.Dispose();
        }
    }
}

using System.Globalization;
using Ecom.LocalHost.Simulators.Store;

namespace Ecom.LocalHost.Simulators.Faults;

/// <summary>The scripts that are in force, and their counts; a simulator that was killed goes on counting.</summary>
internal sealed class FaultScripts(SimulatorStore store)
{
    /// <summary>The script that hits this call; null: it goes well.</summary>
    public async Task<FaultScript?> TakeAsync(string path) =>
        store.Read(static things => things.All<FaultScript>()).Any(script => script.Sees(path))
            ? await store.WriteAsync(things => Take(things, path))
            : null;

    /// <summary>Puts a script behind the others.</summary>
    public static FaultScript Add(Things things, FaultScript script) =>
        things.Put(Id(things.Next("faults")), script with { Calls = 0, Hits = 0 });

    private static FaultScript? Take(Things things, string path)
    {
        foreach (var id in things.Ids<FaultScript>())
        {
            var script = things.Find<FaultScript>(id)!;
            if (!script.Sees(path)) continue;
            var hits = script.HitsNext();
            things.Put(id, script with { Calls = script.Calls + 1, Hits = script.Hits + (hits ? 1 : 0) });
            if (hits) return script;
        }

        return null;
    }

    private static string Id(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using Ecom.LocalHost.Simulators.Calls;

namespace Ecom.LocalHost.Simulators.Faults;

/// <summary>Scripts faults: add, see, forget.</summary>
internal static class FaultControl
{
    private const string Path = "/faults";

    public static void Map(Endpoints endpoints)
    {
        endpoints.See(Path, static things => things.All<FaultScript>());
        endpoints.Control("POST", Path, static (things, call) => Answer.Of(FaultScripts.Add(things, call.Read<FaultScript>())));
        endpoints.Control("DELETE", Path, static (things, _) =>
        {
            things.Clear<FaultScript>();
            return Answer.Done;
        });
    }
}

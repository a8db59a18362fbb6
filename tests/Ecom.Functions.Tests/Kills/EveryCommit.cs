using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Kills;

/// <summary>A scenario again and again on one host, each time killed one commit later, until it ends without having been killed.</summary>
/// <remarks>
/// One store lives through all kills, so what one leaves behind would be in the way of the next. The first run that is not killed
/// shows that there are no more commits to try.
/// </remarks>
internal static class EveryCommit
{
    /// <summary>Runs it.</summary>
    /// <param name="host">The host; it is started again after each kill.</param>
    /// <param name="moment">On which side of a commit it is killed.</param>
    /// <param name="act">The scenario, by the run that says from where on it may be killed; <see cref="KilledRun.Number"/> tells its things from earlier ones.</param>
    /// <param name="check">What holds at the end, killed or not.</param>
    /// <returns>How often it ran: once more than it makes commits.</returns>
    public static async Task<int> KilledAsync(ContractHost host, KillMoment moment, Func<KilledRun, Task> act, Func<KilledRun, Task> check)
    {
        for (var number = 1; ; number++)
        {
            KilledRun run = new(host, number, moment);
            try
            {
                await act(run);
                run.Disarm();
                await check(run);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Killed {moment} {number}: {fault.Message}", fault);
            }

            if (!run.WasKilled) return number;
        }
    }
}

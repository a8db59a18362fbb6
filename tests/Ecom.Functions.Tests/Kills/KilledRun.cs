using System.Globalization;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Kills;

/// <summary>One run of a scenario whose host is killed at one of its commits, and people who insist until they are answered.</summary>
/// <param name="host">The host; it is started again after the kill.</param>
/// <param name="number">The commit at which it is killed, from 1; it is also the how-manieth run this is.</param>
/// <param name="moment">On which side of the commit.</param>
internal sealed class KilledRun(ContractHost host, int number, KillMoment moment)
{
    public int Number => number;

    /// <summary>Whether the host was killed on the way.</summary>
    public bool WasKilled { get; private set; }

    /// <summary>A name of this run's own, such as a key of a request.</summary>
    public string Key(string what) => string.Create(CultureInfo.InvariantCulture, $"{what}-{number}");

    /// <summary>From here on commits count.</summary>
    public void Arm() => host.Host.KillAtCommit(host.Host.Commits + number, moment);

    /// <summary>From here on it is not killed any more.</summary>
    public void Disarm() => host.Host.KillAtCommit(long.MaxValue, moment);

    /// <summary>Does something as people do it: what got no answer is done again, once the host is back.</summary>
    public async Task InsistAsync(Func<Task> act)
    {
        if (await IsKilledByAsync(act)) await act();
    }

    /// <summary>Does something once.</summary>
    /// <returns>Whether the host was killed over it; it is back, and what was under way has gone on.</returns>
    public async Task<bool> IsKilledByAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception) when (host.Host.IsKilled)
        {
            // The process is gone and the caller knows nothing.
        }

        if (!host.Host.IsKilled) return false;
        WasKilled = true;
        await host.Host.RestartAsync();
        await host.SettleAsync();
        // What the dead process had begun blocks its key until its lease is over; retries of steps need time too.
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        return true;
    }
}

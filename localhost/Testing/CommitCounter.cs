using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Testing;

/// <summary>Numbers the commits of all stores of a host, and ends all of them at one commit.</summary>
internal sealed class CommitCounter(long before) : ICommitObserver
{
    private readonly Lock gate = new();
    private long commits = before;
    private (long Commit, KillMoment Moment)? kill;

    /// <summary>How many commits were made.</summary>
    public long Commits
    {
        get
        {
            lock (gate)
            {
                return commits;
            }
        }
    }

    /// <summary>Whether the stores were ended.</summary>
    public bool IsKilled { get; private set; }

    /// <summary>Ends the stores at a commit.</summary>
    public void KillAt(long commit, KillMoment moment)
    {
        lock (gate)
        {
            kill = (commit, moment);
        }
    }

    /// <summary>Ends the stores now.</summary>
    public void Kill()
    {
        lock (gate)
        {
            IsKilled = true;
        }
    }

    public void Committing()
    {
        lock (gate)
        {
            ThrowIfKilled(commits + 1, KillMoment.BeforeCommit);
        }
    }

    public void Committed()
    {
        lock (gate)
        {
            commits++;
            ThrowIfKilled(commits, KillMoment.AfterCommit);
        }
    }

    private void ThrowIfKilled(long commit, KillMoment moment)
    {
        if (IsKilled || kill == (commit, moment))
        {
            IsKilled = true;
            throw new StoreKilledException();
        }
    }
}

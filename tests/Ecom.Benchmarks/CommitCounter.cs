using Ecom.LocalHost.Sqlite;

namespace Ecom.Benchmarks;

/// <summary>Counts the commits of a store.</summary>
internal sealed class CommitCounter : ICommitObserver
{
    private long commits;

    public long Commits => Interlocked.Read(ref commits);

    public void Committing()
    {
    }

    public void Committed() => Interlocked.Increment(ref commits);
}

using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>Fails one commit, as a full disk does.</summary>
internal sealed class FailingCommit(int number) : ICommitObserver
{
    private int commits;

    public void Committing()
    {
        if (++commits == number)
        {
            throw new IOException("The disk is full.");
        }
    }

    public void Committed()
    {
    }
}

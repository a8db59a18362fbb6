using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

/// <summary>Ends the store at one of its commits: before it reaches the disk, or after it did and before anyone is told.</summary>
internal sealed class KillAtCommit(bool before) : ICommitObserver
{
    private int left = int.MaxValue;

    public bool Killed { get; private set; }

    public void Arm(int commit) => left = commit;

    public void Committing()
    {
        left--;
        KillIf(before);
    }

    public void Committed() => KillIf(!before);

    private void KillIf(bool here)
    {
        if (here && left == 0)
        {
            Killed = true;
            throw new StoreKilledException();
        }
    }
}

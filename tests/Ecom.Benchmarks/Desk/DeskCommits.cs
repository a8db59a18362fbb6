using Ecom.Functions.Platform.Stores;
using Ecom.LocalHost.Sqlite;

namespace Ecom.Benchmarks.Desk;

/// <summary>Counts the commits of the case store with those of the host.</summary>
internal sealed class DeskCommits(ICommitObserver host) : IStoreCommitObserver
{
    // Virtual time waits for no disk.
    public bool MustSurvivePowerLoss => false;

    public void Committing() => host.Committing();

    public void Committed() => host.Committed();
}

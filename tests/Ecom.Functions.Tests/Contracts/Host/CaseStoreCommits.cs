using Ecom.Functions.Platform.Stores;
using Ecom.LocalHost.Sqlite;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Counts the commits of the case store with those of the host, so that a kill ends both.</summary>
internal sealed class CaseStoreCommits(ICommitObserver host) : IStoreCommitObserver
{
    public bool MustSurvivePowerLoss => false;

    public void Committing() => host.Committing();

    public void Committed() => host.Committed();
}

namespace Ecom.LocalHost.Sqlite;

/// <summary>Sees every commit of a store; may end the store there by throwing <see cref="StoreKilledException"/>.</summary>
/// <remarks>Called on the writer's thread. One observer may watch several stores, and so number all commits of a host.</remarks>
public interface ICommitObserver
{
    /// <summary>About to commit. Throwing <see cref="StoreKilledException"/> loses the commit, as a kill before it would.</summary>
    void Committing();

    /// <summary>Committed, not yet acknowledged. Throwing <see cref="StoreKilledException"/> keeps the commit and acknowledges nothing.</summary>
    void Committed();
}

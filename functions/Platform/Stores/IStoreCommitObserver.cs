namespace Ecom.Functions.Platform.Stores;

/// <summary>Sees every commit of the SQLite store. A test ends the store there by throwing, as a killed process would.</summary>
public interface IStoreCommitObserver
{
    /// <summary>About to commit. Throwing loses the commit.</summary>
    void Committing();

    /// <summary>Committed, not yet acknowledged. Throwing keeps the commit and acknowledges nothing.</summary>
    void Committed();
}

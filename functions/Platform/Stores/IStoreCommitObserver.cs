namespace Ecom.Functions.Platform.Stores;

/// <summary>Sees every commit of the SQLite store. A test ends the store there by throwing, as a killed process would.</summary>
public interface IStoreCommitObserver
{
    /// <summary>Whether a commit must be on disk before it counts. A test that ends processes, and no machine, goes without and is faster.</summary>
    bool MustSurvivePowerLoss => true;

    /// <summary>About to commit. Throwing loses the commit.</summary>
    void Committing();

    /// <summary>Committed, not yet acknowledged. Throwing keeps the commit and acknowledges nothing.</summary>
    void Committed();
}

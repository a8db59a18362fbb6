namespace Ecom.Functions.Platform.Stores;

/// <summary>Where ledger and cases are kept.</summary>
public enum CaseStoreKind
{
    /// <summary>A SQLite file of this process: the default, for one machine.</summary>
    Sqlite,

    /// <summary>Azure Cosmos DB.</summary>
    Cosmos,
}

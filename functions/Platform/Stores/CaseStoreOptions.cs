namespace Ecom.Functions.Platform.Stores;

/// <summary>The settings <c>Cases:*</c>.</summary>
public sealed class CaseStoreOptions
{
    /// <summary><c>Cases:Store</c>: where ledger and cases are kept.</summary>
    public CaseStoreKind Store { get; set; }

    /// <summary><c>Cases:SqlitePath</c>: the SQLite file; null for <c>cases.db</c> in the data folder (<c>ECOM_DATA</c>, else <c>.local</c>).</summary>
    public string? SqlitePath { get; set; }

    /// <summary>
    /// <c>Cases:PagingKey</c>: the secret that signs continuation tokens, at least 16 characters; the same on all instances.
    /// SQLite makes one of its own when there is none; Cosmos DB needs it.
    /// </summary>
    public string? PagingKey { get; set; }

    /// <summary><c>Cases:Cosmos:*</c>.</summary>
    public CosmosStoreOptions Cosmos { get; set; } = new();
}

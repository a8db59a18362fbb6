namespace Ecom.Functions.Platform.Stores;

/// <summary>The settings <c>Cases:Cosmos:*</c>: either a connection string, or an endpoint and the application's managed identity.</summary>
public sealed class CosmosStoreOptions
{
    /// <summary>The connection string, for emulators.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The account's address; the identity is the <c>TokenCredential</c> among the application's services.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The database.</summary>
    public string Database { get; set; } = "ecom";

    /// <summary>Whether to make database and containers when they are missing. A managed identity may not: there they are deployed.</summary>
    public bool CreateContainers { get; set; } = true;
}

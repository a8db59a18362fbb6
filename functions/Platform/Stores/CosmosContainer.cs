namespace Ecom.Functions.Platform.Stores;

/// <summary>A container of the database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PartitionKeyPath">Its partition key.</param>
/// <param name="Expires">Whether its documents may have a time to live.</param>
internal sealed record CosmosContainer(string Name, string PartitionKeyPath, bool Expires = false)
{
    public static readonly CosmosContainer Ledger = new("ledger", "/caseId");

    public static readonly CosmosContainer Cases = new("cases", "/id");

    public static readonly CosmosContainer Numbers = new("numbers", "/prefix");

    public static readonly CosmosContainer Idempotency = new("idempotency", "/id", Expires: true);

    public static readonly CosmosContainer Notifications = new("notifications", "/id", Expires: true);

    public static readonly CosmosContainer Capabilities = new("capabilities", "/id");

    public static readonly CosmosContainer PersonalKeys = new("personal-keys", "/id");
}

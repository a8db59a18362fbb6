namespace Ecom.Platform.Tests.Stores;

/// <summary>Settings that lead to one store.</summary>
public sealed record StoreAddress(IReadOnlyDictionary<string, string?> Settings)
{
    public static StoreAddress Sqlite(string path) => new(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Cases:SqlitePath"] = path,
    });

    public static StoreAddress Cosmos(string connectionString, string database) => new(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Cases:Store"] = "Cosmos",
        ["Cases:Cosmos:ConnectionString"] = connectionString,
        ["Cases:Cosmos:Database"] = database,
        ["Cases:PagingKey"] = "a key that all instances share",
    });
}

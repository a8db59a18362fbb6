using System.Security.Cryptography;
using Dapper;
using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>The secret that signs continuation tokens when none is set: random, kept in the store.</summary>
internal static class SqlitePagingKey
{
    public static byte[] Get(SqliteStore store)
    {
        const string Find = "SELECT value FROM settings WHERE name = 'paging-key'";
        var found = store.Read(static connection => connection.QueryFirstOrDefault<string>(Find));
        if (found is null)
        {
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
            found = store.WriteAsync(connection =>
            {
                connection.Execute("INSERT OR IGNORE INTO settings (name, value) VALUES ('paging-key', @key)", new { key });
                return connection.QuerySingle<string>(Find);
            }).GetAwaiter().GetResult(); // once, while the application starts
        }

        return Convert.FromBase64String(found);
    }
}

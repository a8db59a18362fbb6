using System.Diagnostics;
using Ecom.LocalHost.Sqlite;

namespace Ecom.Benchmarks;

/// <summary>What SQLite alone does: appends as many rows as the engine writes, in batched transactions of the same size.</summary>
internal static class RawProbe
{
    private const string Schema = "CREATE TABLE IF NOT EXISTS rows (key INTEGER NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, records BLOB NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID";

    /// <param name="path">The store.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="writers">How many wait for their commit at a time.</param>
    /// <returns>Rows a second.</returns>
    public static async Task<double> RowsPerSecondAsync(string path, int rows, int writers)
    {
        using var database = SqliteDatabase.Open(new SqliteDatabaseOptions { Path = path, Schema = Schema });
        var payload = new byte[160];
        var next = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
        {
            while (Interlocked.Increment(ref next) is var row && row <= rows)
            {
                await database.WriteAsync(session => session.Statement("INSERT INTO rows (key, seq, at, records) VALUES (?1, ?2, ?3, ?4)")
                    .Bind(1, writer).Bind(2, row).Bind(3, row).Bind(4, payload).Run());
            }
        }));
        return rows / clock.Elapsed.TotalSeconds;
    }
}

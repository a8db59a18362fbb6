using Dapper;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>Numbers in the SQLite store, taken in one transaction.</summary>
/// <param name="store">The store.</param>
public sealed class SqliteCaseNumbers(SqliteStore store) : ICaseNumbers
{
    /// <inheritdoc/>
    public async Task<string> TakeAsync(string caseId, string prefix, int year, CancellationToken cancellationToken = default)
    {
        CaseNumber.Ensure(caseId, prefix, year);
        cancellationToken.ThrowIfCancellationRequested();
        return await store.WriteAsync(connection => Find(connection, caseId, prefix) ?? Take(connection, caseId, prefix, year));
    }

    private static string? Find(SqliteConnection connection, string caseId, string prefix) => connection.QueryFirstOrDefault<string>(
        "SELECT number FROM numbers WHERE case_id = @caseId AND prefix = @prefix", new { caseId, prefix });

    private static string Take(SqliteConnection connection, string caseId, string prefix, int year)
    {
        var count = connection.QuerySingle<long>(
            """
            INSERT INTO number_series (prefix, year, last) VALUES (@prefix, @year, 1)
            ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1 RETURNING last
            """,
            new { prefix, year });
        var number = CaseNumber.Format(prefix, year, count);
        connection.Execute(
            "INSERT INTO numbers (case_id, prefix, number) VALUES (@caseId, @prefix, @number)", new { caseId, prefix, number });
        return number;
    }
}

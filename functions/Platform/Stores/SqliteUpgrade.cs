using Dapper;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Stores;

/// <summary>Brings a file that an earlier version made to the tables of <see cref="SqliteSchema"/>; run before it.</summary>
internal static class SqliteUpgrade
{
    /// <summary>Adds what is missing, all of it or nothing. A new file, and one that has it, are left alone.</summary>
    /// <param name="connection">The one that writes.</param>
    public static void Run(SqliteConnection connection)
    {
        AddDueTimes(connection);
        AddMarks(connection);
    }

    private static void AddMarks(SqliteConnection connection)
    {
        var columns = connection.Query<string>("SELECT name FROM pragma_table_info('personal_keys')").ToHashSet(StringComparer.Ordinal);
        if (columns.Count > 0 && !columns.Contains("wrapped_by"))
        {
            connection.Execute("ALTER TABLE personal_keys ADD COLUMN wrapped_by TEXT");
        }
    }

    private static void AddDueTimes(SqliteConnection connection)
    {
        var columns = connection.Query<string>("SELECT name FROM pragma_table_info('snapshots')").ToHashSet(StringComparer.Ordinal);
        if (columns.Count == 0)
        {
            return;
        }

        // No case had a due time, a queue or an instant to wait for then: each one's key is that of a case without, until a new
        // version of its kind has its snapshot made anew.
        using var transaction = connection.BeginTransaction();
        if (!columns.Contains("by_due"))
        {
            connection.Execute("ALTER TABLE snapshots ADD COLUMN queue TEXT", transaction: transaction);
            AddKey(connection, transaction, "by_due");
        }

        if (!columns.Contains("by_next"))
        {
            AddKey(connection, transaction, "by_next");
        }

        transaction.Commit();
    }

    private static void AddKey(SqliteConnection connection, SqliteTransaction transaction, string column) => connection.Execute(
        $"""
        ALTER TABLE snapshots ADD COLUMN {column} TEXT NOT NULL DEFAULT '';
        UPDATE snapshots SET {column} = '~/' || case_id;
        """,
        transaction: transaction);
}

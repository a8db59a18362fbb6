using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ecom.LocalHost.Sqlite;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
public sealed class SqliteSession : IDisposable
{
    /// <summary>A reader of a store that has just ended, or an engineer's tool, may hold the file for a moment, even against opening it.</summary>
    private const string WaitForOthers = "PRAGMA busy_timeout=5000";

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    internal SqliteSession(string path, SqliteOpenMode mode, params ReadOnlySpan<string> pragmas)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        Execute(WaitForOthers);
        foreach (var pragma in pragmas)
        {
            Execute(pragma);
        }
    }

    internal bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle!) == 0;

    /// <summary>The statement for an SQL text, prepared once a session.</summary>
    public SqliteStatement Statement(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(connection.Handle!, sql);
            statements.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>Runs SQL without parameters; several statements are allowed.</summary>
    public void Execute(string sql)
    {
        if (raw.sqlite3_exec(connection.Handle!, sql) is var code && code != raw.SQLITE_OK)
        {
            throw new SqliteException($"SQLite: {raw.sqlite3_errmsg(connection.Handle!).utf8_to_string()}", code);
        }
    }

    /// <summary>Brings the write-ahead log into the file and empties it; waits a second for readers that began before.</summary>
    /// <returns>False when a reader kept something in it.</returns>
    internal bool EmptyLog()
    {
        Execute("PRAGMA busy_timeout=1000");
        var checkpoint = Statement("PRAGMA wal_checkpoint(TRUNCATE)");
        var isEmptied = checkpoint.Step() && checkpoint.Number(0) == 0;
        checkpoint.Reset();
        Execute(WaitForOthers);
        return isEmptied;
    }

    /// <summary>Ends the run of every statement: one that a fault left between two rows could not be bound again.</summary>
    internal void ResetStatements()
    {
        foreach (var statement in statements.Values)
        {
            statement.Reset();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        statements.Clear();
        connection.Dispose();
    }
}

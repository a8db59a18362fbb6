using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ecom.Functions.Platform.Stores;

/// <summary>
/// A statement that is prepared once and run often, without what a command of ADO.NET costs at each run. Used by one thread at a time;
/// disposed before its connection.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    /// <summary>Prepares it.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">One statement.</param>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(this.connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Binds a text.</summary>
    /// <param name="index">Which parameter, from 1.</param>
    /// <param name="value">Its value, kept from run to run.</param>
    public SqliteStatement Bind(int index, string value)
    {
        Check(raw.sqlite3_bind_text(statement, index, value));
        return this;
    }

    /// <summary>Binds a number.</summary>
    /// <inheritdoc cref="Bind(int, string)"/>
    public SqliteStatement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(statement, index, value));
        return this;
    }

    /// <summary>Binds bytes, which are copied.</summary>
    /// <inheritdoc cref="Bind(int, string)"/>
    public SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(statement, index, value));
        return this;
    }

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <returns>How many rows it changed; the number of an earlier statement when it is none that changes rows.</returns>
    public int Run()
    {
        // The reset tells a fault again, and makes the statement ready for its next run either way.
        _ = raw.sqlite3_step(statement);
        Check(raw.sqlite3_reset(statement));
        return raw.sqlite3_changes(connection);
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw new SqliteException($"SQLite: {raw.sqlite3_errmsg(connection).utf8_to_string()}", code);
    }
}

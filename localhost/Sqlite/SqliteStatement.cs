using SQLitePCL;

namespace Ecom.LocalHost.Sqlite;

/// <summary>A prepared statement that is kept and used again. Parameters count from 1, columns from 0.</summary>
public sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    internal SqliteStatement(sqlite3 connection, string sql)
    {
        this.connection = connection;
        Check(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement), "prepare");
    }

    /// <summary>Binds a number.</summary>
    public SqliteStatement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(statement, index, value), "bind");
        return this;
    }

    /// <summary>Binds a number or null.</summary>
    public SqliteStatement Bind(int index, long? value) => value is { } number ? Bind(index, number) : BindNull(index);

    /// <summary>Binds a text or null.</summary>
    public SqliteStatement Bind(int index, string? value)
    {
        if (value is null)
        {
            return BindNull(index);
        }

        Check(raw.sqlite3_bind_text(statement, index, value), "bind");
        return this;
    }

    /// <summary>Binds bytes; the span is copied.</summary>
    public SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(statement, index, value), "bind");
        return this;
    }

    /// <summary>Binds null.</summary>
    public SqliteStatement BindNull(int index)
    {
        Check(raw.sqlite3_bind_null(statement, index), "bind");
        return this;
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>Whether there is one; after the last, the statement is ready to be bound again.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code != raw.SQLITE_DONE)
        {
            var fault = Fault(code, "step");
            Reset();
            throw fault;
        }

        Reset();
        return false;
    }

    /// <summary>Runs a statement without rows, or to its first row.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        Step();
        Reset();
        return raw.sqlite3_changes(connection);
    }

    /// <summary>Ends the current run; bindings stay.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    /// <summary>Whether a column of the current row is null.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    /// <summary>A number of the current row; 0 for null.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>A number of the current row, or null.</summary>
    public long? NullableNumber(int column) => IsNull(column) ? null : Number(column);

    /// <summary>A text of the current row, which must not be null.</summary>
    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>A text of the current row, or null.</summary>
    public string? NullableText(int column) => IsNull(column) ? null : Text(column);

    /// <summary>Bytes of the current row, valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Check(int code, string doing)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Fault(code, doing);
        }
    }

    private Microsoft.Data.Sqlite.SqliteException Fault(int code, string doing) =>
        new($"SQLite could not {doing}: {raw.sqlite3_errmsg(connection).utf8_to_string()}", code);
}

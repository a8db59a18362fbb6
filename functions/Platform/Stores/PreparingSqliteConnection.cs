using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Stores;

/// <summary>A connection that prepares each statement once, however often Dapper runs it: reading its text anew each time was about a tenth of what opening a complaint cost.</summary>
/// <remarks>For one thread at a time. A statement must have been read to its end before it runs again, as Dapper's buffered queries are.</remarks>
/// <param name="connectionString">Which file, and how it is opened.</param>
internal sealed class PreparingSqliteConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>More texts than the stores have: one that is made anew each time must not fill the memory.</summary>
    private const int MaxPrepared = 300;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>Those that each transaction needs: a handful, so they stay.</summary>
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    /// <summary>Runs a statement that begins or ends a transaction, or a part of one.</summary>
    /// <param name="sql">One statement, without parameters.</param>
    public void Run(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement)) statements[sql] = statement = new SqliteStatement(this, sql);
        _ = statement.Run();
    }

    /// <summary>The command of a text; its statements stay prepared from run to run.</summary>
    /// <param name="sql">The text.</param>
    internal SqliteCommand Prepared(string sql)
    {
        if (prepared.TryGetValue(sql, out var command)) return command;
        if (prepared.Count >= MaxPrepared)
        {
            foreach (var old in prepared.Values) old.Dispose();
            prepared.Clear();
        }

        command = CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of the stores.
        command.CommandText = sql;
#pragma warning restore CA2100
        return prepared[sql] = command;
    }

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new PreparedSqliteCommand(this);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in prepared.Values) command.Dispose();
            prepared.Clear();
            foreach (var statement in statements.Values) statement.Dispose();
            statements.Clear();
        }

        base.Dispose(disposing);
    }
}

using System.Data;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Stores;

/// <summary>A command that Dapper makes, fills, runs and throws away: it runs on the prepared statements of its text, which stay.</summary>
/// <param name="connection">Keeps the prepared statements.</param>
internal sealed class PreparedSqliteCommand(PreparingSqliteConnection connection) : SqliteCommand
{
    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Prepared().ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Prepared().ExecuteScalar();

    /// <inheritdoc/>
    public override SqliteDataReader ExecuteReader(CommandBehavior behavior) => Prepared().ExecuteReader(behavior);

    private SqliteCommand Prepared()
    {
        var command = connection.Prepared(CommandText);
        command.Transaction = Transaction;
        command.Parameters.Clear();
        foreach (SqliteParameter parameter in Parameters) _ = command.Parameters.Add(parameter);
        return command;
    }
}

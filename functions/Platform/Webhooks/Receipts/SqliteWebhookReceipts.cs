using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>Receipts in the SQLite store; expired ones are dropped as new ones come.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class SqliteWebhookReceipts(SqliteStore store, TimeProvider clock) : IWebhookReceipts, IDisposable
{
    private const int SweepEvery = 64;
    private const int SweepAtMost = 4 * SweepEvery;

    // Prepared once; the store has one connection that writes, and writes one after the other.
    private SqliteCommand? keep;
    private int sinceSweep;

    /// <inheritdoc/>
    public Task<WebhookReceipt> KeepAsync(byte[] key, byte[] bodyHash, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var now = clock.GetUtcNow().UtcTicks;
        return store.WriteAsync(connection => Keep(connection, key, bodyHash, until.UtcTicks, now));
    }

    /// <inheritdoc/>
    public void Dispose() => keep?.Dispose();

    private WebhookReceipt Keep(SqliteConnection connection, byte[] key, byte[] bodyHash, long until, long now)
    {
        keep ??= Command(
            connection,
            """
            INSERT INTO webhook_receipts (id, body_hash, until) VALUES ($id, $hash, $until)
            ON CONFLICT (id) DO UPDATE SET body_hash = excluded.body_hash, until = excluded.until WHERE until <= $now
            """,
            "$id", "$hash", "$until", "$now");
        keep.Parameters[0].Value = key;
        keep.Parameters[1].Value = bodyHash;
        keep.Parameters[2].Value = until;
        keep.Parameters[3].Value = now;
        if (keep.ExecuteNonQuery() == 0)
            return Standing(connection, key).AsSpan().SequenceEqual(bodyHash) ? WebhookReceipt.SameBody : WebhookReceipt.OtherBody;
        if (++sinceSweep >= SweepEvery)
        {
            sinceSweep = 0;
            DropExpired(connection, now);
        }

        return WebhookReceipt.First;
    }

    private static byte[] Standing(SqliteConnection connection, byte[] key)
    {
        using var find = Command(connection, "SELECT body_hash FROM webhook_receipts WHERE id = $id", "$id");
        find.Parameters[0].Value = key;
        return (byte[])find.ExecuteScalar()!;
    }

    private static void DropExpired(SqliteConnection connection, long now)
    {
        using var drop = Command(
            connection,
            "DELETE FROM webhook_receipts WHERE id IN (SELECT id FROM webhook_receipts WHERE until <= $now ORDER BY until LIMIT $most)",
            "$now", "$most");
        drop.Parameters[0].Value = now;
        drop.Parameters[1].Value = SweepAtMost;
        drop.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}

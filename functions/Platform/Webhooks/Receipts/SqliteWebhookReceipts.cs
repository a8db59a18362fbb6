using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>Receipts in the SQLite store; expired ones are dropped as new ones come.</summary>
/// <remarks>
/// The sender's id is the key as it is: most senders make ids that grow with time, so that new rows lie side by side and share pages.
/// </remarks>
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
    public async Task<IReadOnlyList<WebhookReceipt>> KeepAsync(
        IReadOnlyList<WebhookDigest> webhooks, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhooks);
        cancellationToken.ThrowIfCancellationRequested();
        var now = clock.GetUtcNow().UtcTicks;
        return await store.WriteAsync(connection =>
        {
            var receipts = new WebhookReceipt[webhooks.Count];
            for (var i = 0; i < receipts.Length; i++)
                receipts[i] = Keep(connection, webhooks[i], until.UtcTicks, now);
            return receipts;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => keep?.Dispose();

    private WebhookReceipt Keep(SqliteConnection connection, WebhookDigest webhook, long until, long now)
    {
        keep ??= Command(
            connection,
            """
            INSERT INTO webhooks_taken (source, id, body_hash, until) VALUES ($source, $id, $hash, $until)
            ON CONFLICT (source, id) DO UPDATE SET body_hash = excluded.body_hash, until = excluded.until WHERE until <= $now
            """,
            "$source", "$id", "$hash", "$until", "$now");
        keep.Parameters[0].Value = webhook.Source;
        keep.Parameters[1].Value = webhook.Id;
        keep.Parameters[2].Value = webhook.BodyHash;
        keep.Parameters[3].Value = until;
        keep.Parameters[4].Value = now;
        if (keep.ExecuteNonQuery() == 0)
            return Standing(connection, webhook).AsSpan().SequenceEqual(webhook.BodyHash) ? WebhookReceipt.SameBody : WebhookReceipt.OtherBody;
        if (++sinceSweep >= SweepEvery)
        {
            sinceSweep = 0;
            DropExpired(connection, now);
        }

        return WebhookReceipt.First;
    }

    private static byte[] Standing(SqliteConnection connection, WebhookDigest webhook)
    {
        using var find = Command(connection, "SELECT body_hash FROM webhooks_taken WHERE source = $source AND id = $id", "$source", "$id");
        find.Parameters[0].Value = webhook.Source;
        find.Parameters[1].Value = webhook.Id;
        return (byte[])find.ExecuteScalar()!;
    }

    private static void DropExpired(SqliteConnection connection, long now)
    {
        using var drop = Command(
            connection,
            """
            DELETE FROM webhooks_taken WHERE (source, id) IN
                (SELECT source, id FROM webhooks_taken WHERE until <= $now ORDER BY until LIMIT $most)
            """,
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

using Dapper;
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
    private SqliteStatement? keep;
    private SqliteStatement? drop;
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
    public void Dispose()
    {
        keep?.Dispose();
        drop?.Dispose();
    }

    private WebhookReceipt Keep(SqliteConnection connection, WebhookDigest webhook, long until, long now)
    {
        keep ??= new SqliteStatement(
            connection,
            """
            INSERT INTO webhooks_taken (source, id, body_hash, until) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (source, id) DO UPDATE SET body_hash = excluded.body_hash, until = excluded.until WHERE until <= ?5
            """);
        if (keep.Bind(1, webhook.Source).Bind(2, webhook.Id).Bind(3, webhook.BodyHash).Bind(4, until).Bind(5, now).Run() == 0)
            return Standing(connection, webhook).AsSpan().SequenceEqual(webhook.BodyHash) ? WebhookReceipt.SameBody : WebhookReceipt.OtherBody;
        if (++sinceSweep >= SweepEvery)
        {
            sinceSweep = 0;
            DropExpired(connection, now);
        }

        return WebhookReceipt.First;
    }

    private static byte[] Standing(SqliteConnection connection, WebhookDigest webhook) => connection.QuerySingle<byte[]>(
        "SELECT body_hash FROM webhooks_taken WHERE source = @Source AND id = @Id", new { webhook.Source, webhook.Id });

    private void DropExpired(SqliteConnection connection, long now)
    {
        drop ??= new SqliteStatement(
            connection,
            """
            DELETE FROM webhooks_taken WHERE (source, id) IN
                (SELECT source, id FROM webhooks_taken WHERE until <= ?1 ORDER BY until LIMIT ?2)
            """);
        drop.Bind(1, now).Bind(2, SweepAtMost).Run();
    }
}

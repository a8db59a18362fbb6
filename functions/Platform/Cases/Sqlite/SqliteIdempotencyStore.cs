using System.Text.Json;
using Dapper;
using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>Idempotency keys in the SQLite store; expired ones are dropped as new ones come.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class SqliteIdempotencyStore(SqliteStore store, TimeProvider clock) : IIdempotencyStore
{
    private const int DroppedPerBegin = 10;

    /// <inheritdoc/>
    public async Task<IdempotencyClaim> BeginAsync(
        string scope, string key, string requestHash, CancellationToken cancellationToken = default)
    {
        var id = IdempotencyRules.IdOf(scope, key);
        cancellationToken.ThrowIfCancellationRequested();
        var now = clock.GetUtcNow();
        return await store.WriteAsync(connection =>
        {
            var (claim, keep) = IdempotencyRules.Begin(Find(connection, id), requestHash, now);
            if (keep is not null)
            {
                Keep(connection, id, keep);
                DropExpired(connection, now);
            }

            return claim;
        });
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(
        string scope, string key, long attempt, IdempotentResponse response, CancellationToken cancellationToken = default)
    {
        var id = IdempotencyRules.IdOf(scope, key);
        cancellationToken.ThrowIfCancellationRequested();
        var now = clock.GetUtcNow();
        await store.WriteAsync(connection =>
        {
            var keep = IdempotencyRules.Complete(Find(connection, id), attempt, response, now);
            if (keep is not null)
            {
                Keep(connection, id, keep);
            }

            return keep;
        });
    }

    /// <inheritdoc/>
    public async Task AbandonAsync(string scope, string key, long attempt, CancellationToken cancellationToken = default)
    {
        var id = IdempotencyRules.IdOf(scope, key);
        cancellationToken.ThrowIfCancellationRequested();
        await store.WriteAsync(connection => IdempotencyRules.Holds(Find(connection, id), attempt)
            ? connection.Execute("DELETE FROM idempotency WHERE id = @id", new { id })
            : 0);
    }

    private static IdempotencyRecord? Find(SqliteConnection connection, string id)
    {
        var body = connection.QueryFirstOrDefault<string>("SELECT body FROM idempotency WHERE id = @id", new { id });
        return body is null ? null : JsonSerializer.Deserialize<IdempotencyRecord>(body, LedgerJson.Options);
    }

    private static void Keep(SqliteConnection connection, string id, IdempotencyRecord record) => connection.Execute(
        "INSERT OR REPLACE INTO idempotency (id, expires_at, body) VALUES (@id, @expiresAt, @body)",
        new { id, expiresAt = LedgerTime.Format(record.ExpiresAt), body = JsonSerializer.Serialize(record, LedgerJson.Options) });

    private static void DropExpired(SqliteConnection connection, DateTimeOffset now) => connection.Execute(
        "DELETE FROM idempotency WHERE id IN (SELECT id FROM idempotency WHERE expires_at <= @now ORDER BY expires_at LIMIT @max)",
        new { now = LedgerTime.Format(now), max = DroppedPerBegin });
}

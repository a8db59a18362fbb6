using System.Text.Json;
using Dapper;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Records of notifications in the SQLite store; expired ones are dropped as new ones come.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
internal sealed class SqliteNotificationRecords(SqliteStore store, TimeProvider clock) : INotificationRecords
{
    private const int DroppedPerChange = 10;

    public async Task<T> ChangeAsync<T>(
        string id, Func<NotificationRecord?, (T Result, NotificationRecord? Keep)> decide, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var now = clock.GetUtcNow();
        return await store.WriteAsync(connection =>
        {
            var (result, keep) = decide(Find(connection, id, now));
            if (keep is not null)
            {
                Keep(connection, keep);
                DropExpired(connection, now);
            }

            return result;
        });
    }

    public Task<IReadOnlyList<NotificationRecord>> ParkedAsync(string after, int take, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<NotificationRecord>>(
        [
            .. store.Read(connection => connection.Query<string>(
                "SELECT body FROM notifications WHERE parked_key > @after ORDER BY parked_key LIMIT @take", new { after, take }).AsList()).Select(Read),
        ]);
    }

    private static NotificationRecord? Find(SqliteConnection connection, string id, DateTimeOffset now)
    {
        var body = connection.QueryFirstOrDefault<string>("SELECT body FROM notifications WHERE id = @id", new { id });
        return body is not null && Read(body) is var found && !found.IsOver(now) ? found : null;
    }

    private static void Keep(SqliteConnection connection, NotificationRecord record) => connection.Execute(
        "INSERT OR REPLACE INTO notifications (id, expires_at, parked_key, body) VALUES (@Id, @ExpiresAt, @ParkedKey, @Body)",
        new
        {
            record.Id,
            ExpiresAt = record.ParkedKey is null ? LedgerTime.Format(record.ExpiresAt) : null,
            record.ParkedKey,
            Body = JsonSerializer.Serialize(record, LedgerJson.Options),
        });

    private static void DropExpired(SqliteConnection connection, DateTimeOffset now) => connection.Execute(
        "DELETE FROM notifications WHERE id IN (SELECT id FROM notifications WHERE expires_at <= @now ORDER BY expires_at LIMIT @max)",
        new { now = LedgerTime.Format(now), max = DroppedPerChange });

    private static NotificationRecord Read(string body) =>
        JsonSerializer.Deserialize<NotificationRecord>(body, LedgerJson.Options) ?? throw new JsonException("A record is empty.");
}

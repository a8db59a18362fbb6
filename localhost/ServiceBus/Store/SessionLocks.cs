using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Locks sessions, renews and frees them, and keeps their state.</summary>
internal static class SessionLocks
{
    /// <summary>Locks a named session, with or without messages.</summary>
    /// <exception cref="ServiceBusException">Another receiver holds it.</exception>
    public static (SessionLock Lock, long Until) Accept(StoreWrite write, Entity entity, string sessionId)
    {
        var find = write.Sql("SELECT lock_token FROM session WHERE entity = ?1 AND session = ?2").Bind(1, entity.Id).Bind(2, sessionId);
        var locked = find.Step() && !find.IsNull(0);
        find.Reset();
        return locked
            ? throw new ServiceBusException(
                $"The session '{sessionId}' is held by another receiver.", ServiceBusFailureReason.SessionCannotBeLocked, entity.Path)
            : Lock(write, entity, sessionId);
    }

    /// <summary>Locks the free session whose first message came first.</summary>
    /// <param name="write">The operation.</param>
    /// <param name="entity">Where.</param>
    /// <param name="only">The sessions to choose from; all when null.</param>
    public static (SessionLock Lock, long Until)? AcceptNext(StoreWrite write, Entity entity, IReadOnlyCollection<string>? only) =>
        NextReady(write.Session, entity, only) is { } sessionId ? Lock(write, entity, sessionId) : null;

    public static string? NextReady(SqliteSession session, Entity entity, IReadOnlyCollection<string>? only)
    {
        const string Ready = "SELECT session FROM session WHERE entity = ?1 AND first_seq IS NOT NULL AND lock_token IS NULL";
        var select = only is null
            ? session.Statement($"{Ready} ORDER BY first_seq LIMIT 1").Bind(1, entity.Id)
            : session.Statement($"{Ready} AND session IN (SELECT value FROM json_each(?2)) ORDER BY first_seq LIMIT 1")
                .Bind(1, entity.Id).Bind(2, System.Text.Json.JsonSerializer.Serialize(only));
        var found = select.Step() ? select.Text(0) : null;
        select.Reset();
        return found;
    }

    /// <summary>Makes sure that the session is still held.</summary>
    /// <returns>When its lock ends, in UTC ticks.</returns>
    /// <exception cref="ServiceBusException">It is not.</exception>
    public static long Check(StoreWrite write, Entity entity, SessionLock held)
    {
        var find = write.Sql("SELECT locked_until FROM session WHERE entity = ?1 AND session = ?2 AND lock_token = ?3 AND locked_until > ?4")
            .Bind(1, entity.Id).Bind(2, held.SessionId).Bind(3, held.Token.ToByteArray()).Bind(4, write.Now);
        var until = find.Step() ? find.Number(0) : (long?)null;
        find.Reset();
        return until ?? throw Lost(entity, held);
    }

    public static long Renew(StoreWrite write, Entity entity, SessionLock held)
    {
        Check(write, entity, held);
        var until = write.Now + entity.LockDuration.Ticks;
        write.Sql("UPDATE session SET locked_until = ?3 WHERE entity = ?1 AND session = ?2")
            .Bind(1, entity.Id).Bind(2, held.SessionId).Bind(3, until).Run();
        write.DueAt(until);
        return until;
    }

    public static byte[]? GetState(StoreWrite write, Entity entity, SessionLock held)
    {
        Check(write, entity, held);
        var find = write.Sql("SELECT state FROM session WHERE entity = ?1 AND session = ?2").Bind(1, entity.Id).Bind(2, held.SessionId);
        var state = find.Step() && !find.IsNull(0) ? find.Blob(0).ToArray() : null;
        find.Reset();
        return state;
    }

    public static void SetState(StoreWrite write, Entity entity, SessionLock held, byte[]? state)
    {
        Check(write, entity, held);
        var update = write.Sql("UPDATE session SET state = ?3 WHERE entity = ?1 AND session = ?2")
            .Bind(1, entity.Id).Bind(2, held.SessionId);
        (state is null ? update.BindNull(3) : update.Bind(3, state)).Run();
    }

    /// <summary>Frees a session on its holder's wish: what is not settled can be received again and does not count as failed.</summary>
    /// <returns>False when it was not held any more.</returns>
    public static bool Release(StoreWrite write, Entity entity, SessionLock held)
    {
        var freed = write.Sql("UPDATE session SET lock_token = NULL, locked_until = NULL WHERE entity = ?1 AND session = ?2 AND lock_token = ?3")
            .Bind(1, entity.Id).Bind(2, held.SessionId).Bind(3, held.Token.ToByteArray()).Run() > 0;
        if (freed)
        {
            foreach (var message in Locked(write, entity, held.SessionId))
            {
                Unlocking.Free(write, entity, message);
            }

            SessionRows.Refresh(write, entity, held.SessionId);
            write.Ready(entity, held.SessionId);
        }

        return freed;
    }

    /// <summary>Frees a session whose lock has ended: what is not settled counts as a failed delivery.</summary>
    public static void Expire(StoreWrite write, Entity entity, string sessionId)
    {
        write.Sql("UPDATE session SET lock_token = NULL, locked_until = NULL WHERE entity = ?1 AND session = ?2")
            .Bind(1, entity.Id).Bind(2, sessionId).Run();
        foreach (var message in Locked(write, entity, sessionId))
        {
            Unlocking.Fail(write, entity, message);
        }

        SessionRows.Refresh(write, entity, sessionId);
        write.Ready(entity, sessionId);
    }

    public static ServiceBusException Lost(Entity entity, SessionLock held) => new(
        $"The lock of the session '{held.SessionId}' expired or was released. Accept the session again.",
        ServiceBusFailureReason.SessionLockLost,
        entity.Path);

    private static (SessionLock Lock, long Until) Lock(StoreWrite write, Entity entity, string sessionId)
    {
        var held = new SessionLock(sessionId, Guid.NewGuid());
        var until = write.Now + entity.LockDuration.Ticks;
        write.Sql(
            """
            INSERT INTO session (entity, session, lock_token, locked_until) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET lock_token = excluded.lock_token, locked_until = excluded.locked_until
            """).Bind(1, entity.Id).Bind(2, sessionId).Bind(3, held.Token.ToByteArray()).Bind(4, until).Run();
        write.DueAt(until);
        return (held, until);
    }

    private static List<MessageRow> Locked(StoreWrite write, Entity entity, string sessionId) => MessageRow.ReadAll(write.Sql(
        $"SELECT {MessageRow.Columns} FROM message WHERE entity = ?1 AND session = ?2 AND lock_token IS NOT NULL ORDER BY seq")
        .Bind(1, entity.Id).Bind(2, sessionId));
}

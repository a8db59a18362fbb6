using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Finds messages.</summary>
internal static class MessageQueries
{
    public static MessageRow? BySequenceNumber(SqliteSession session, Entity entity, long seq)
    {
        var select = session.Statement($"SELECT {MessageRow.Columns} FROM message WHERE entity = ?1 AND seq = ?2")
            .Bind(1, entity.Id).Bind(2, seq);
        return select.Step() ? ReadOne(select) : null;
    }

    /// <summary>Messages that a receiver without session may take, in their order.</summary>
    public static List<MessageRow> Ready(SqliteSession session, Entity entity, long now, int max) =>
        MessageRow.ReadAll(session.Statement(
            $"""
            SELECT {MessageRow.Columns} FROM message
            WHERE entity = ?1 AND state = 0 AND lock_token IS NULL AND session IS NULL AND (expires_at IS NULL OR expires_at > ?2)
            ORDER BY seq LIMIT ?3
            """).Bind(1, entity.Id).Bind(2, now).Bind(3, max));

    /// <summary>Messages that the holder of a session may take, in their order.</summary>
    public static List<MessageRow> ReadyInSession(SqliteSession session, Entity entity, string sessionId, long now, int max) =>
        MessageRow.ReadAll(session.Statement(
            $"""
            SELECT {MessageRow.Columns} FROM message
            WHERE entity = ?1 AND session = ?2 AND state = 0 AND lock_token IS NULL AND (expires_at IS NULL OR expires_at > ?3)
            ORDER BY seq LIMIT ?4
            """).Bind(1, entity.Id).Bind(2, sessionId).Bind(3, now).Bind(4, max));

    public static bool AnyReady(SqliteSession session, Entity entity, long now) => Any(session.Statement(
        """
        SELECT 1 FROM message
        WHERE entity = ?1 AND state = 0 AND lock_token IS NULL AND session IS NULL AND (expires_at IS NULL OR expires_at > ?2) LIMIT 1
        """).Bind(1, entity.Id).Bind(2, now));

    public static bool AnyReadyInSession(SqliteSession session, Entity entity, string sessionId, long now) => Any(session.Statement(
        """
        SELECT 1 FROM message
        WHERE entity = ?1 AND session = ?2 AND state = 0 AND lock_token IS NULL AND (expires_at IS NULL OR expires_at > ?3) LIMIT 1
        """).Bind(1, entity.Id).Bind(2, sessionId).Bind(3, now));

    /// <summary>Whatever is stored from a sequence number on, whether or not it can be received.</summary>
    public static List<MessageRow> Browse(SqliteSession session, Entity entity, string? sessionId, long fromSeq, int max)
    {
        var select = session.Statement(sessionId is null
            ? $"SELECT {MessageRow.Columns} FROM message WHERE entity = ?1 AND seq >= ?2 ORDER BY seq LIMIT ?3"
            : $"SELECT {MessageRow.Columns} FROM message WHERE entity = ?1 AND session = ?4 AND seq >= ?2 ORDER BY seq LIMIT ?3");
        select.Bind(1, entity.Id).Bind(2, fromSeq).Bind(3, max);
        return MessageRow.ReadAll(sessionId is null ? select : select.Bind(4, sessionId));
    }

    private static bool Any(SqliteStatement select)
    {
        var any = select.Step();
        select.Reset();
        return any;
    }

    private static MessageRow ReadOne(SqliteStatement select)
    {
        var row = MessageRow.Read(select);
        select.Reset();
        return row;
    }
}

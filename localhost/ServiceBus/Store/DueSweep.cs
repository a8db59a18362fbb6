using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Does what time brings: scheduled messages become available, locks end, messages expire.</summary>
internal static class DueSweep
{
    private const int MostAtOnce = 256;

    /// <summary>When the next thing is due, in UTC ticks; null when nothing waits for time.</summary>
    public static long? Next(SqliteSession session)
    {
        var select = session.Statement(
            """
            SELECT MIN(due) FROM (
              SELECT MIN(scheduled_at) AS due FROM message WHERE state = 2
              UNION ALL SELECT MIN(locked_until) FROM message WHERE locked_until IS NOT NULL
              UNION ALL SELECT MIN(locked_until) FROM session WHERE locked_until IS NOT NULL
              UNION ALL SELECT MIN(expires_at) FROM message WHERE expires_at IS NOT NULL AND state = 0 AND lock_token IS NULL)
            """);
        select.Step();
        var next = select.NullableNumber(0);
        select.Reset();
        return next;
    }

    /// <summary>Does a bounded part of what is due.</summary>
    public static void Run(StoreWrite write)
    {
        EndMessageLocks(write);
        EndSessionLocks(write, write.Now);
        Expire(write);
        Activate(write);
    }

    /// <summary>Ends all locks, because the process that gave them is gone. Each was a delivery that failed.</summary>
    public static void EndAllLocks(StoreWrite write)
    {
        foreach (var message in Select(write, "lock_token IS NOT NULL AND session IS NULL ORDER BY entity, seq LIMIT ?2", long.MaxValue, int.MaxValue))
        {
            Unlocking.Fail(write, write.Entities.Get(message.Entity), message);
        }

        EndSessionLocks(write, long.MaxValue);
    }

    private static void EndMessageLocks(StoreWrite write)
    {
        foreach (var message in Select(write, "locked_until <= ?1 ORDER BY locked_until, id LIMIT ?2", write.Now, MostAtOnce))
        {
            Unlocking.Fail(write, write.Entities.Get(message.Entity), message);
        }
    }

    private static void EndSessionLocks(StoreWrite write, long until)
    {
        var ended = new List<(long Entity, string Session)>();
        var select = write.Sql("SELECT entity, session FROM session WHERE locked_until <= ?1 ORDER BY locked_until, entity, session").Bind(1, until);
        while (select.Step())
        {
            ended.Add((select.Number(0), select.Text(1)));
        }

        foreach (var (entity, session) in ended)
        {
            SessionLocks.Expire(write, write.Entities.Get(entity), session);
        }
    }

    private static void Expire(StoreWrite write)
    {
        const string Condition = "expires_at <= ?1 AND state = 0 AND lock_token IS NULL ORDER BY expires_at, id LIMIT ?2";
        foreach (var message in Select(write, Condition, write.Now, MostAtOnce))
        {
            var entity = write.Entities.Get(message.Entity);
            Expiry.Apply(write, entity, message);
            if (message.Session is { } session)
            {
                SessionRows.Refresh(write, entity, session);
            }
        }
    }

    private static void Activate(StoreWrite write)
    {
        foreach (var message in Select(write, "state = 2 AND scheduled_at <= ?1 ORDER BY scheduled_at, id LIMIT ?2", write.Now, MostAtOnce))
        {
            Scheduled.Activate(write, write.Entities.Get(message.Entity), message);
        }
    }

    private static List<MessageRow> Select(StoreWrite write, string condition, long until, int max) => MessageRow.ReadAll(
        write.Sql($"SELECT {MessageRow.Columns} FROM message WHERE {condition}").Bind(1, until).Bind(2, max));
}

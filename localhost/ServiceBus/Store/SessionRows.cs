using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>The rows of sessions: their first message, lock and state. A session without any of these has no row.</summary>
internal static class SessionRows
{
    /// <summary>Notes that a message of the session can be received.</summary>
    public static void Extend(StoreWrite write, Entity entity, string session, long seq) => write.Sql(
        """
        INSERT INTO session (entity, session, first_seq) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET first_seq = MIN(COALESCE(first_seq, excluded.first_seq), excluded.first_seq)
        """).Bind(1, entity.Id).Bind(2, session).Bind(3, seq).Run();

    /// <summary>Finds the first message again after messages of a free session were removed, and drops the row when nothing is left.</summary>
    public static void Refresh(StoreWrite write, Entity entity, string session)
    {
        var changed = write.Sql(
            """
            UPDATE session SET first_seq =
              (SELECT seq FROM message WHERE entity = ?1 AND session = ?2 AND state = 0 AND lock_token IS NULL ORDER BY seq LIMIT 1)
            WHERE entity = ?1 AND session = ?2 AND lock_token IS NULL
            """).Bind(1, entity.Id).Bind(2, session).Run();
        if (changed > 0)
        {
            write.Sql("DELETE FROM session WHERE entity = ?1 AND session = ?2 AND first_seq IS NULL AND state IS NULL AND lock_token IS NULL")
                .Bind(1, entity.Id).Bind(2, session).Run();
        }
    }
}

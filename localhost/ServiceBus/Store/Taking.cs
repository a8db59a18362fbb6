using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Gives messages to a receiver: under a lock, or for good.</summary>
internal static class Taking
{
    /// <summary>Takes what can be received from an entity without sessions.</summary>
    public static List<MessageRow> FromEntity(StoreWrite write, Entity entity, ServiceBusReceiveMode mode, int max)
    {
        var rows = MessageQueries.Ready(write.Session, entity, write.Now, max);
        return Hand(write, rows, mode, write.Now + entity.LockDuration.Ticks, lockUntilInRow: true);
    }

    /// <summary>Takes what can be received from a session whose lock is held.</summary>
    public static List<MessageRow> FromSession(StoreWrite write, Entity entity, SessionLock held, ServiceBusReceiveMode mode, int max)
    {
        var until = SessionLocks.Check(write, entity, held);
        var rows = MessageQueries.ReadyInSession(write.Session, entity, held.SessionId, write.Now, max);
        return Hand(write, rows, mode, until, lockUntilInRow: false);
    }

    /// <summary>Takes deferred messages by their numbers, all or none. As on the service, one that has expired ends when it is asked for.</summary>
    /// <returns>What was taken; or the number of the first that is not there, not deferred, locked, or expired.</returns>
    public static (List<MessageRow> Taken, long? Missing) Deferred(
        StoreWrite write, Entity entity, SessionLock? held, ServiceBusReceiveMode mode, IReadOnlyList<long> seqs)
    {
        var until = held is null ? write.Now + entity.LockDuration.Ticks : SessionLocks.Check(write, entity, held);
        long? missing = null;
        var rows = new List<MessageRow>(seqs.Count);
        foreach (var seq in seqs)
        {
            if (FindDeferred(write, entity, held, seq) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                missing ??= seq;
            }
        }

        return missing is null ? (Hand(write, rows, mode, until, lockUntilInRow: held is null), null) : ([], missing);
    }

    private static MessageRow? FindDeferred(StoreWrite write, Entity entity, SessionLock? held, long seq)
    {
        var row = MessageQueries.BySequenceNumber(write.Session, entity, seq);
        if (row is not { State: ServiceBusMessageState.Deferred }
            || row.LockToken != Guid.Empty
            || !string.Equals(row.Session, held?.SessionId, StringComparison.Ordinal))
        {
            return null;
        }

        if (row.ExpiresAt <= write.Now)
        {
            Expiry.Apply(write, entity, row);
            return null;
        }

        return row;
    }

    private static List<MessageRow> Hand(
        StoreWrite write, List<MessageRow> rows, ServiceBusReceiveMode mode, long until, bool lockUntilInRow)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (mode == ServiceBusReceiveMode.ReceiveAndDelete)
            {
                Remove(write, rows[i].Id);
                continue;
            }

            var token = Guid.NewGuid();
            write.Sql("UPDATE message SET lock_token = ?2, locked_until = ?3 WHERE id = ?1")
                .Bind(1, rows[i].Id).Bind(2, token.ToByteArray()).Bind(3, lockUntilInRow ? until : null).Run();
            rows[i] = rows[i] with { LockToken = token, LockedUntil = until };
        }

        write.DueAt(rows.Count > 0 && lockUntilInRow && mode == ServiceBusReceiveMode.PeekLock ? until : null);
        return rows;
    }

    private static void Remove(StoreWrite write, long id) => write.Sql("DELETE FROM message WHERE id = ?1").Bind(1, id).Run();
}

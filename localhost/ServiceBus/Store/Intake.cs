using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Takes messages in: numbers them, drops duplicates, copies to subscriptions, schedules.</summary>
internal static class Intake
{
    /// <summary>Takes messages into a queue or topic, all or none.</summary>
    /// <returns>Their sequence numbers there.</returns>
    public static long[] Accept(StoreWrite write, Entity entity, IReadOnlyList<OutgoingMessage> messages)
    {
        // What is the same for all of them is asked of the store once.
        var seqs = new long[messages.Count];
        var last = EntityRows.TakeSequenceNumbers(write.Session, entity, seqs.Length);
        Duplicates.Forget(write, entity);
        var room = new Room(write.Session);
        for (var i = 0; i < seqs.Length; i++)
        {
            seqs[i] = last - seqs.Length + 1 + i;
            if (!Duplicates.IsDuplicate(write, entity, messages[i].Content.MessageId!))
            {
                Accept(write, entity, messages[i], seqs[i], room);
            }
        }

        return seqs;
    }

    /// <summary>Makes a message available that was numbered before: in its queue, or in the subscriptions that take it.</summary>
    public static void Enqueue(StoreWrite write, Entity entity, OutgoingMessage message, long seq)
    {
        if (!entity.IsTopic)
        {
            Add(write, entity, message, seq, seq);
            return;
        }

        foreach (var subscription in Takers(entity, message))
        {
            Add(write, subscription, message, EntityRows.NextSequenceNumber(write.Session, subscription), seq);
        }
    }

    private static void Accept(StoreWrite write, Entity entity, OutgoingMessage message, long seq, Room room)
    {
        // A scheduled message is let in now; it is not refused when its time comes.
        room.Take(entity, message.Size);
        foreach (var subscription in Takers(entity, message))
        {
            room.Take(subscription, message.Size);
        }

        if (message.ScheduledAt > write.Now)
        {
            Insert(write, entity, message, seq, seq, ServiceBusMessageState.Scheduled);
            write.DueAt(message.ScheduledAt);
            return;
        }

        Enqueue(write, entity, message, seq);
    }

    private static void Add(StoreWrite write, Entity entity, OutgoingMessage message, long seq, long enqueuedSeq)
    {
        var session = message.Content.SessionId;
        Insert(write, entity, message, seq, enqueuedSeq, ServiceBusMessageState.Active);
        if (!entity.RequiresSession)
        {
            write.Ready(entity, sessionId: null);
        }
        else if (session is null)
        {
            DeadLettering.Move(
                write,
                entity,
                MessageQueries.BySequenceNumber(write.Session, entity, seq)!,
                new DeadLetterReason("Session ID is null", "An entity that requires sessions does not take a message without a session id."));
        }
        else
        {
            SessionRows.Extend(write, entity, session, seq);
            write.Ready(entity, session);
        }
    }

    private static void Insert(
        StoreWrite write, Entity entity, OutgoingMessage message, long seq, long enqueuedSeq, ServiceBusMessageState state)
    {
        var expiresAt = state == ServiceBusMessageState.Active ? entity.Expiry(write.Now, message.Content.TimeToLive) : null;
        var insert = write.Sql(
            """
            INSERT INTO message (entity, seq, state, session, enqueued_seq, enqueued_at, scheduled_at, expires_at, properties, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """);
        insert.Bind(1, entity.Id).Bind(2, seq).Bind(3, (long)state)
            .Bind(4, entity.RequiresSession ? message.Content.SessionId : null)
            .Bind(5, enqueuedSeq).Bind(6, write.Now).Bind(7, message.ScheduledAt).Bind(8, expiresAt)
            .Bind(9, message.Properties).Bind(10, message.Body)
            .Run();
        write.Added(entity, message.Size);
        write.DueAt(expiresAt);
    }

    private static IEnumerable<Entity> Takers(Entity entity, OutgoingMessage message) =>
        (entity.Subscriptions ?? []).Where(subscription => subscription.Takes(message.Content));
}

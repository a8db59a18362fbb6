using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Takes messages in: numbers them, drops duplicates, copies to subscriptions, schedules.</summary>
internal static class Intake
{
    /// <summary>Takes a message into a queue or topic.</summary>
    /// <returns>Its sequence number there.</returns>
    public static long Accept(StoreWrite write, Entity entity, OutgoingMessage message)
    {
        var seq = EntityRows.NextSequenceNumber(write.Session, entity);
        if (Duplicates.IsDuplicate(write, entity, message.Content.MessageId!))
        {
            return seq;
        }

        CheckQuota(write, entity, message);
        if (message.ScheduledAt > write.Now)
        {
            Insert(write, entity, message, seq, seq, ServiceBusMessageState.Scheduled);
            write.DueAt(message.ScheduledAt);
            return seq;
        }

        Enqueue(write, entity, message, seq);
        return seq;
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

    private static void Add(StoreWrite write, Entity entity, OutgoingMessage message, long seq, long enqueuedSeq)
    {
        var session = message.Content.SessionId;
        var id = Insert(write, entity, message, seq, enqueuedSeq, ServiceBusMessageState.Active);
        if (!entity.RequiresSession)
        {
            write.Ready(entity, sessionId: null);
        }
        else if (session is null)
        {
            DeadLettering.Move(
                write,
                entity,
                MessageQueries.ById(write.Session, id),
                new DeadLetterReason("Session ID is null", "An entity that requires sessions does not take a message without a session id."));
        }
        else
        {
            SessionRows.Extend(write, entity, session, seq);
            write.Ready(entity, session);
        }
    }

    private static long Insert(
        StoreWrite write, Entity entity, OutgoingMessage message, long seq, long enqueuedSeq, ServiceBusMessageState state)
    {
        var expiresAt = state == ServiceBusMessageState.Active ? entity.Expiry(write.Now, message.Content.TimeToLive) : null;
        var insert = write.Sql(
            """
            INSERT INTO message (entity, seq, state, session, enqueued_seq, enqueued_at, scheduled_at, expires_at, properties, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id
            """);
        insert.Bind(1, entity.Id).Bind(2, seq).Bind(3, (long)state)
            .Bind(4, entity.RequiresSession ? message.Content.SessionId : null)
            .Bind(5, enqueuedSeq).Bind(6, write.Now).Bind(7, message.ScheduledAt).Bind(8, expiresAt)
            .Bind(9, message.Properties).Bind(10, message.Body)
            .Step();
        var id = insert.Number(0);
        insert.Reset();
        write.DueAt(expiresAt);
        return id;
    }

    /// <remarks>A scheduled message was let in when it was sent; it is not refused when its time comes.</remarks>
    private static void CheckQuota(StoreWrite write, Entity entity, OutgoingMessage message)
    {
        var full = Takers(entity, message).Append(entity)
            .FirstOrDefault(taker => taker.MaxSizeInBytes - message.Size < EntityRows.StoredBytes(write.Session, taker));
        if (full is not null)
        {
            throw new ServiceBusException(
                $"The entity holds as much as it may ({full.MaxSizeInBytes} bytes); receive messages or empty its dead letters.",
                ServiceBusFailureReason.QuotaExceeded,
                full.Path);
        }
    }

    private static IEnumerable<Entity> Takers(Entity entity, OutgoingMessage message) =>
        (entity.Subscriptions ?? []).Where(subscription => subscription.Takes(message.Content));
}

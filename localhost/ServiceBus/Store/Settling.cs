using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Ends a delivery on the receiver's word. Each operation fails when the lock is no longer held, and then changes nothing.</summary>
internal static class Settling
{
    public static void Complete(StoreWrite write, Entity entity, SessionLock? held, ServiceBusReceivedMessage message)
    {
        var row = Find(write, entity, held, message);
        write.Sql("DELETE FROM message WHERE id = ?1").Bind(1, row.Id).Run();
    }

    public static void Abandon(
        StoreWrite write, Entity entity, SessionLock? held, ServiceBusReceivedMessage message, IDictionary<string, object>? properties) =>
        Unlocking.Fail(write, entity, Find(write, entity, held, message), properties);

    public static void Defer(
        StoreWrite write, Entity entity, SessionLock? held, ServiceBusReceivedMessage message, IDictionary<string, object>? properties)
    {
        var row = Find(write, entity, held, message);
        write.Sql("UPDATE message SET state = 1, lock_token = NULL, locked_until = NULL WHERE id = ?1").Bind(1, row.Id).Run();
        PropertyChanges.Apply(write, row, properties);
    }

    public static void DeadLetter(
        StoreWrite write,
        Entity entity,
        SessionLock? held,
        ServiceBusReceivedMessage message,
        DeadLetterReason reason,
        IDictionary<string, object>? properties)
    {
        var row = Find(write, entity, held, message);
        DeadLettering.Move(write, entity, row with { DeliveryCount = row.DeliveryCount + 1 }, reason, properties);
    }

    /// <summary>Gives messages back untouched that were taken for a receiver that is gone; those whose lock is lost stay as they are.</summary>
    public static void Return(StoreWrite write, Entity entity, IReadOnlyList<ServiceBusReceivedMessage> messages)
    {
        foreach (var message in messages)
        {
            if (MessageQueries.BySequenceNumber(write.Session, entity, message.SequenceNumber) is { } row
                && row.LockToken == message.LockTokenGuid)
            {
                Unlocking.Free(write, entity, row);
            }
        }
    }

    /// <returns>When the lock ends now, in UTC ticks.</returns>
    public static long Renew(StoreWrite write, Entity entity, ServiceBusReceivedMessage message)
    {
        var row = Find(write, entity, held: null, message);
        var until = write.Now + entity.LockDuration.Ticks;
        write.Sql("UPDATE message SET locked_until = ?2 WHERE id = ?1").Bind(1, row.Id).Bind(2, until).Run();
        write.DueAt(until);
        return until;
    }

    private static MessageRow Find(StoreWrite write, Entity entity, SessionLock? held, ServiceBusReceivedMessage message)
    {
        if (held is not null)
        {
            SessionLocks.Check(write, entity, held);
        }

        var row = MessageQueries.BySequenceNumber(write.Session, entity, message.SequenceNumber);
        return row is not null && row.LockToken == message.LockTokenGuid && row.LockToken != Guid.Empty
            && (held is not null || row.LockedUntil > write.Now)
            ? row
            : throw new ServiceBusException(
                "The lock of the message is lost: it expired, or the message was settled already.",
                ServiceBusFailureReason.MessageLockLost,
                entity.Path);
    }
}

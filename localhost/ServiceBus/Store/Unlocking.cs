using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Ends the lock of a message that was not settled.</summary>
internal static class Unlocking
{
    /// <summary>Counts the delivery as failed; after too many the message becomes a dead letter.</summary>
    public static void Fail(
        StoreWrite write, Entity entity, MessageRow message, IEnumerable<KeyValuePair<string, object>>? properties = null)
    {
        var failed = message with { DeliveryCount = message.DeliveryCount + 1 };
        if (failed.DeliveryCount >= entity.MaxDeliveryCount && entity.DeadLetters is not null)
        {
            DeadLettering.Move(write, entity, failed, DeadLetterReason.TooManyDeliveries(failed.DeliveryCount), properties);
        }
        else
        {
            Free(write, entity, failed);
            PropertyChanges.Apply(write, message, properties);
        }
    }

    /// <summary>Makes the message available again as if it had not been delivered.</summary>
    public static void Free(StoreWrite write, Entity entity, MessageRow message)
    {
        write.Sql("UPDATE message SET lock_token = NULL, locked_until = NULL, delivery_count = ?2 WHERE id = ?1")
            .Bind(1, message.Id).Bind(2, message.DeliveryCount).Run();
        if (message.State == ServiceBusMessageState.Active)
        {
            write.DueAt(message.ExpiresAt);
            write.Ready(entity, message.Session);
        }
    }
}

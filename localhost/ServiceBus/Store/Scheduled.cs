using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Messages;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Messages that wait for their time.</summary>
internal static class Scheduled
{
    /// <exception cref="ServiceBusException">No scheduled message has the number; none of the messages is cancelled then.</exception>
    public static void Cancel(StoreWrite write, Entity entity, IReadOnlyList<long> seqs)
    {
        foreach (var seq in seqs)
        {
            var removed = write.Sql("DELETE FROM message WHERE entity = ?1 AND seq = ?2 AND state = 2")
                .Bind(1, entity.Id).Bind(2, seq).Run();
            if (removed == 0)
            {
                throw new ServiceBusException(
                    $"No scheduled message has the sequence number {seq}.", ServiceBusFailureReason.MessageNotFound, entity.Path);
            }
        }
    }

    /// <summary>Enqueues a message whose time has come; as if it were sent now, it gets a new sequence number.</summary>
    public static void Activate(StoreWrite write, Entity entity, MessageRow message)
    {
        write.Sql("DELETE FROM message WHERE id = ?1").Bind(1, message.Id).Run();
        var outgoing = new OutgoingMessage(
            MessageCodec.Decode(message.Properties, message.Body), message.Properties, message.Body, message.ScheduledAt);
        Intake.Enqueue(write, entity, outgoing, EntityRows.NextSequenceNumber(write.Session, entity));
    }
}

using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Messages;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Checks and encodes messages before they reach the store.</summary>
internal static class OutgoingBatch
{
    /// <exception cref="ServiceBusException">Together the messages are too large.</exception>
    /// <exception cref="InvalidOperationException">A message has no session, and the entity requires one.</exception>
    /// <exception cref="System.Runtime.Serialization.SerializationException">An application property has a type that no message can carry.</exception>
    public static IReadOnlyList<OutgoingMessage> Prepare(
        IReadOnlyList<ServiceBusMessage> messages, DateTimeOffset? scheduledAt, Entity entity, int maxSize)
    {
        var prepared = messages.Select(message => Prepare(message, scheduledAt, entity)).ToList();
        var size = prepared.Sum(static message => (long)message.Size);
        return size <= maxSize
            ? prepared
            : throw new ServiceBusException(
                $"A message or batch may have {maxSize} bytes; this one has {size}.", ServiceBusFailureReason.MessageSizeExceeded, entity.Path);
    }

    private static OutgoingMessage Prepare(ServiceBusMessage message, DateTimeOffset? scheduledAt, Entity entity)
    {
        if (entity.RequiresSession && message.SessionId is null)
        {
            throw new InvalidOperationException($"'{entity.Path}' requires sessions, and the message has no SessionId.");
        }

        var content = message.Content.Clone();
        content.MessageId ??= Guid.NewGuid().ToString("N");
        var at = scheduledAt ?? message.ScheduledEnqueueTime;
        return new OutgoingMessage(
            content, MessageCodec.Encode(content), content.Body.ToArray(), at == default ? null : at.UtcTicks);
    }
}

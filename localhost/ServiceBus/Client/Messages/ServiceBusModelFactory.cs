#nullable disable

using Ecom.LocalHost.ServiceBus.Messages;

namespace Azure.Messaging.ServiceBus;

/// <summary>Makes what only the broker makes otherwise, for tests.</summary>
public static class ServiceBusModelFactory
{
    /// <summary>Makes a received message.</summary>
    public static ServiceBusReceivedMessage ServiceBusReceivedMessage(
        BinaryData body = null,
        string messageId = null,
        string partitionKey = null,
        string viaPartitionKey = null,
        string sessionId = null,
        string replyToSessionId = null,
        TimeSpan timeToLive = default,
        string correlationId = null,
        string subject = null,
        string to = null,
        string contentType = null,
        string replyTo = null,
        DateTimeOffset scheduledEnqueueTime = default,
        IDictionary<string, object> properties = null,
        Guid lockTokenGuid = default,
        int deliveryCount = 0,
        DateTimeOffset lockedUntil = default,
        long sequenceNumber = -1,
        string deadLetterSource = null,
        long enqueuedSequenceNumber = 0,
        DateTimeOffset enqueuedTime = default,
        ServiceBusMessageState serviceBusMessageState = ServiceBusMessageState.Active)
    {
        var content = new MessageContent
        {
            Body = body ?? BinaryData.FromBytes(ReadOnlyMemory<byte>.Empty),
            MessageId = messageId,
            PartitionKey = partitionKey,
            TransactionPartitionKey = viaPartitionKey,
            SessionId = sessionId,
            ReplyToSessionId = replyToSessionId,
            CorrelationId = correlationId,
            Subject = subject,
            To = to,
            ContentType = contentType,
            ReplyTo = replyTo,
        };
        content.Merge(properties);
        return new ServiceBusReceivedMessage(content)
        {
            TimeToLive = timeToLive == default ? TimeSpan.MaxValue : timeToLive,
            ScheduledEnqueueTime = scheduledEnqueueTime,
            LockTokenGuid = lockTokenGuid,
            DeliveryCount = deliveryCount,
            LockedUntil = lockedUntil,
            SequenceNumber = sequenceNumber,
            DeadLetterSource = deadLetterSource,
            EnqueuedSequenceNumber = enqueuedSequenceNumber,
            EnqueuedTime = enqueuedTime,
            State = serviceBusMessageState,
        };
    }

    /// <summary>Makes a batch over a list that the test sees.</summary>
    /// <param name="batchSizeBytes">The size that the batch reports.</param>
    /// <param name="batchMessageStore">Where added messages go.</param>
    /// <param name="batchOptions">The limit.</param>
    /// <param name="tryAddCallback">Decides whether a message fits; all fit when not given.</param>
    public static ServiceBusMessageBatch ServiceBusMessageBatch(
        long batchSizeBytes,
        IList<ServiceBusMessage> batchMessageStore,
        CreateMessageBatchOptions batchOptions = null,
        Func<ServiceBusMessage, bool> tryAddCallback = null) =>
        new(batchOptions?.MaxSizeInBytes ?? long.MaxValue, batchMessageStore, tryAddCallback ?? (static _ => true), batchSizeBytes);
}

#nullable disable

using Ecom.LocalHost.ServiceBus.Messages;

namespace Azure.Messaging.ServiceBus;

/// <summary>A message as the broker delivered it.</summary>
public class ServiceBusReceivedMessage
{
    internal ServiceBusReceivedMessage(MessageContent content) => Content = content;

    /// <summary>The body.</summary>
    public BinaryData Body => Content.Body;

    /// <summary>The sender's name of the message.</summary>
    public string MessageId => Content.MessageId;

    /// <summary>The partition that the sender chose.</summary>
    public string PartitionKey => Content.PartitionKey;

    /// <summary>The transaction's partition that the sender chose.</summary>
    public string TransactionPartitionKey => Content.TransactionPartitionKey;

    /// <summary>The session that the message belongs to.</summary>
    public string SessionId => Content.SessionId;

    /// <summary>The session that a reply goes to.</summary>
    public string ReplyToSessionId => Content.ReplyToSessionId;

    /// <summary>How long the message lives from its enqueueing: the sender's or the entity's limit, the shorter one.</summary>
    public TimeSpan TimeToLive { get; internal init; } = TimeSpan.MaxValue;

    /// <summary>Links this message to another one or to a case.</summary>
    public string CorrelationId => Content.CorrelationId;

    /// <summary>What the message is about.</summary>
    public string Subject => Content.Subject;

    /// <summary>The receiver meant.</summary>
    public string To => Content.To;

    /// <summary>The media type of the body.</summary>
    public string ContentType => Content.ContentType;

    /// <summary>The entity that a reply goes to.</summary>
    public string ReplyTo => Content.ReplyTo;

    /// <summary>When the message was to become available, if it was scheduled.</summary>
    public DateTimeOffset ScheduledEnqueueTime { get; internal init; }

    /// <summary>The application's own properties.</summary>
    public IReadOnlyDictionary<string, object> ApplicationProperties => Content.Properties;

    /// <summary>Proves the lock when the message is settled.</summary>
    public string LockToken => LockTokenGuid.ToString();

    /// <summary>Which delivery this is, from 1; of a peeked message, how many deliveries failed.</summary>
    public int DeliveryCount { get; internal init; }

    /// <summary>When the lock ends, unless it is renewed.</summary>
    public DateTimeOffset LockedUntil { get; internal set; }

    /// <summary>The number of the message in its queue or subscription; its order and its name for deferral.</summary>
    public long SequenceNumber { get; internal init; } = -1;

    /// <summary>The entity that a forwarded dead letter came from.</summary>
    public string DeadLetterSource { get; internal init; }

    /// <summary>The number that the message got where it was first submitted, for example in the topic.</summary>
    public long EnqueuedSequenceNumber { get; internal init; }

    /// <summary>When the broker took the message in.</summary>
    public DateTimeOffset EnqueuedTime { get; internal init; }

    /// <summary>When the message is no longer worth processing.</summary>
    public DateTimeOffset ExpiresAt =>
        TimeToLive >= DateTimeOffset.MaxValue - EnqueuedTime ? DateTimeOffset.MaxValue : EnqueuedTime + TimeToLive;

    /// <summary>Why the message is a dead letter.</summary>
    public string DeadLetterReason => Content.Text(MessageContent.DeadLetterReason);

    /// <summary>The reason in words.</summary>
    public string DeadLetterErrorDescription => Content.Text(MessageContent.DeadLetterErrorDescription);

    /// <summary>Where the message stands.</summary>
    public ServiceBusMessageState State { get; internal init; }

    internal MessageContent Content { get; }

    internal Guid LockTokenGuid { get; init; }

    /// <summary>Completed, abandoned, deferred or dead-lettered through a receiver: there is nothing left to do by itself.</summary>
    internal bool IsSettled { get; set; }

    /// <summary>Names the message for a log, without its body.</summary>
    public override string ToString() => $"{{MessageId:{MessageId}}}";
}

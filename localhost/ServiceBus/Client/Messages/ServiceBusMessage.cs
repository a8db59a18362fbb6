#nullable disable

using Ecom.LocalHost.ServiceBus.Messages;

namespace Azure.Messaging.ServiceBus;

/// <summary>A message to send: a body and the properties that travel with it.</summary>
public class ServiceBusMessage
{
    /// <summary>Creates a message with an empty body.</summary>
    public ServiceBusMessage()
        : this(BinaryData.FromBytes(ReadOnlyMemory<byte>.Empty))
    {
    }

    /// <summary>Creates a message whose body is a text in UTF-8.</summary>
    /// <param name="body">The text.</param>
    public ServiceBusMessage(string body)
        : this(BinaryData.FromString(body))
    {
    }

    /// <summary>Creates a message.</summary>
    /// <param name="body">The bytes of the body.</param>
    public ServiceBusMessage(ReadOnlyMemory<byte> body)
        : this(BinaryData.FromBytes(body))
    {
    }

    /// <summary>Creates a message.</summary>
    /// <param name="body">The body.</param>
    public ServiceBusMessage(BinaryData body)
    {
        ArgumentNullException.ThrowIfNull(body);
        Content = new MessageContent { Body = body };
    }

    /// <summary>Copies a received message for sending again, without what the broker and the dead-letter queue added.</summary>
    /// <param name="receivedMessage">The message to copy.</param>
    public ServiceBusMessage(ServiceBusReceivedMessage receivedMessage)
    {
        ArgumentNullException.ThrowIfNull(receivedMessage);
        Content = receivedMessage.Content.Clone();
        Content.Properties.Remove(MessageContent.DeadLetterReason);
        Content.Properties.Remove(MessageContent.DeadLetterErrorDescription);
    }

    /// <summary>The body.</summary>
    public BinaryData Body
    {
        get => Content.Body;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Content.Body = value;
        }
    }

    /// <summary>Names the message for duplicate detection; at most 128 characters. The broker makes one when it is not set.</summary>
    public string MessageId
    {
        get => Content.MessageId;
        set => Content.MessageId = Identifiers.Required(value, nameof(value));
    }

    /// <summary>Messages with the same session are received in their order by one receiver; at most 128 characters.</summary>
    public string SessionId
    {
        get => Content.SessionId;
        set
        {
            Content.SessionId = Identifiers.Optional(value, nameof(value));
            if (Content.PartitionKey is not null)
            {
                Content.PartitionKey = value;
            }
        }
    }

    /// <summary>The partition; equals the session when both are set. Kept and handed on; the local host has no partitions.</summary>
    public string PartitionKey
    {
        get => Content.PartitionKey;
        set
        {
            Identifiers.Optional(value, nameof(value));
            if (Content.SessionId is { } session && !string.Equals(session, value, StringComparison.Ordinal))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "The partition key must be the session id when that is set.");
            }

            Content.PartitionKey = value;
        }
    }

    /// <summary>The partition of a transaction. Kept and handed on.</summary>
    public string TransactionPartitionKey
    {
        get => Content.TransactionPartitionKey;
        set => Content.TransactionPartitionKey = Identifiers.Optional(value, nameof(value));
    }

    /// <summary>The session that a reply goes to; at most 128 characters.</summary>
    public string ReplyToSessionId
    {
        get => Content.ReplyToSessionId;
        set => Content.ReplyToSessionId = Identifiers.Optional(value, nameof(value));
    }

    /// <summary>How long the message lives from its enqueueing; the entity's own limit wins when shorter.</summary>
    public TimeSpan TimeToLive
    {
        get => Content.TimeToLive;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            Content.TimeToLive = value;
        }
    }

    /// <summary>Links this message to another one or to a case.</summary>
    public string CorrelationId
    {
        get => Content.CorrelationId;
        set => Content.CorrelationId = value;
    }

    /// <summary>What the message is about, for filters.</summary>
    public string Subject
    {
        get => Content.Subject;
        set => Content.Subject = value;
    }

    /// <summary>The receiver meant, for filters.</summary>
    public string To
    {
        get => Content.To;
        set => Content.To = value;
    }

    /// <summary>The media type of the body (RFC 2045).</summary>
    public string ContentType
    {
        get => Content.ContentType;
        set => Content.ContentType = value;
    }

    /// <summary>The entity that a reply goes to.</summary>
    public string ReplyTo
    {
        get => Content.ReplyTo;
        set => Content.ReplyTo = value;
    }

    /// <summary>When the message becomes available; the default is at once.</summary>
    public DateTimeOffset ScheduledEnqueueTime { get; set; }

    /// <summary>
    /// The application's own properties. Values: string, bool, the integer and floating-point types, decimal, char, Guid,
    /// DateTime, DateTimeOffset, TimeSpan, Uri, bytes, stream or null; another type is refused when the message is sent.
    /// </summary>
    public IDictionary<string, object> ApplicationProperties => Content.Properties;

    internal MessageContent Content { get; }

    /// <summary>Names the message for a log, without its body.</summary>
    public override string ToString() => $"{{MessageId:{MessageId}}}";
}

namespace Ecom.LocalHost.ServiceBus.Messages;

/// <summary>What a sender put into a message; all that is stored but where the message stands.</summary>
internal sealed class MessageContent
{
    /// <summary>The application property in which the broker keeps the reason of a dead letter.</summary>
    public const string DeadLetterReason = "DeadLetterReason";

    /// <summary>The application property in which the broker keeps the description of a dead letter.</summary>
    public const string DeadLetterErrorDescription = "DeadLetterErrorDescription";

    public required BinaryData Body { get; set; }

    public string? MessageId { get; set; }

    public string? SessionId { get; set; }

    public string? PartitionKey { get; set; }

    public string? TransactionPartitionKey { get; set; }

    public string? ReplyToSessionId { get; set; }

    public string? CorrelationId { get; set; }

    public string? Subject { get; set; }

    public string? To { get; set; }

    public string? ContentType { get; set; }

    public string? ReplyTo { get; set; }

    public TimeSpan TimeToLive { get; set; } = TimeSpan.MaxValue;

    public Dictionary<string, object?> Properties { get; private init; } = new(StringComparer.Ordinal);

    public MessageContent Clone()
    {
        return new MessageContent
        {
            Body = Body,
            MessageId = MessageId,
            SessionId = SessionId,
            PartitionKey = PartitionKey,
            TransactionPartitionKey = TransactionPartitionKey,
            ReplyToSessionId = ReplyToSessionId,
            CorrelationId = CorrelationId,
            Subject = Subject,
            To = To,
            ContentType = ContentType,
            ReplyTo = ReplyTo,
            TimeToLive = TimeToLive,
            Properties = new Dictionary<string, object?>(Properties, StringComparer.Ordinal),
        };
    }

    /// <summary>Adds or replaces application properties.</summary>
    public void Merge(IEnumerable<KeyValuePair<string, object>>? properties)
    {
        foreach (var (name, value) in properties ?? [])
        {
            Properties[name] = value;
        }
    }

    /// <summary>An application property, when it is a text.</summary>
    public string? Text(string property) => Properties.GetValueOrDefault(property) as string;
}

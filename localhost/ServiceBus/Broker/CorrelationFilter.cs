using Ecom.LocalHost.ServiceBus.Messages;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>Matches a message all of whose named properties have the value given; case matters. What is not given is not compared.</summary>
public sealed class CorrelationFilter
{
    /// <summary>The correlation id.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The message id.</summary>
    public string? MessageId { get; set; }

    /// <summary>The receiver meant.</summary>
    public string? To { get; set; }

    /// <summary>The entity that a reply goes to.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>The subject.</summary>
    public string? Subject { get; set; }

    /// <summary>The session.</summary>
    public string? SessionId { get; set; }

    /// <summary>The session that a reply goes to.</summary>
    public string? ReplyToSessionId { get; set; }

    /// <summary>The media type of the body.</summary>
    public string? ContentType { get; set; }

    /// <summary>Application properties; the value's type matters too.</summary>
    public IDictionary<string, object> ApplicationProperties { get; init; } = new Dictionary<string, object>(StringComparer.Ordinal);

    internal bool Matches(MessageContent message) =>
        Same(CorrelationId, message.CorrelationId)
        && Same(MessageId, message.MessageId)
        && Same(To, message.To)
        && Same(ReplyTo, message.ReplyTo)
        && Same(Subject, message.Subject)
        && Same(SessionId, message.SessionId)
        && Same(ReplyToSessionId, message.ReplyToSessionId)
        && Same(ContentType, message.ContentType)
        && ApplicationProperties.All(wanted => message.Properties.TryGetValue(wanted.Key, out var value) && wanted.Value.Equals(value));

    private static bool Same(string? wanted, string? value) => wanted is null || string.Equals(wanted, value, StringComparison.Ordinal);
}

using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>Log messages of queues; event ids 1700 to 1799. They name fields, and never hold a message's values.</summary>
internal static partial class MessagingLog
{
    [LoggerMessage(1700, LogLevel.Error, "Message {MessageId} of {Queue} is a dead letter: {Reason}: {Detail}")]
    public static partial void Refused(ILogger logger, string messageId, string queue, string reason, string detail);

    [LoggerMessage(1701, LogLevel.Information, "Message {MessageId} of {Queue} comes again at {At}: {Reason}")]
    public static partial void Postponed(ILogger logger, string messageId, string queue, string reason, DateTimeOffset at);

    [LoggerMessage(1702, LogLevel.Warning, "Dead letter {MessageId} of {Source} was sent again as {NewMessageId} by {By}")]
    public static partial void Resubmitted(ILogger logger, string messageId, string source, string newMessageId, string by);

    [LoggerMessage(1703, LogLevel.Warning, "Dead letter {MessageId} of {Source} is dropped by {By}: {Reason}")]
    public static partial void Dropped(ILogger logger, string messageId, string source, string by, string reason);
}

using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Log messages of notifications; event ids 1300 to 1399. Values of templates, addresses and texts of servers are never among them.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(1300, LogLevel.Information, "Notification {Key} ({Template}) sent to {Recipient}")]
    public static partial void Sent(ILogger logger, string key, string template, string recipient);

    [LoggerMessage(1301, LogLevel.Warning, "Notification {Key} ({Template}) could not be sent at try {Attempt}, the next is at {Again:O}: {Fault}")]
    public static partial void TriedAgain(ILogger logger, string key, string template, int attempt, DateTimeOffset again, string fault);

    [LoggerMessage(1302, LogLevel.Error, "Notification {Key} ({Template}) is parked: {Reason}")]
    public static partial void Parked(ILogger logger, string key, string template, string reason);

    [LoggerMessage(1303, LogLevel.Error, "Notification {Key} could not be parked and is tried again: {Fault}")]
    public static partial void NotParked(ILogger logger, string key, string fault);

    [LoggerMessage(1304, LogLevel.Error, "Message {MessageId} of the notifications queue is a dead letter: {Reason}")]
    public static partial void Unreadable(ILogger logger, string messageId, string reason);

    [LoggerMessage(1305, LogLevel.Information, "Notification {Key} is sent again by order of an admin")]
    public static partial void Resent(ILogger logger, string key);

    [LoggerMessage(1306, LogLevel.Information, "Notification {Key} is dropped by order of an admin")]
    public static partial void Dropped(ILogger logger, string key);
}

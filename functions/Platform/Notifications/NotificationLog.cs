using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Log messages of notifications; event ids 1300 to 1399. Values of templates are never among them: they hold links with tokens.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(1300, LogLevel.Information, "Notification {Key} ({Template}) sent to {Recipient}")]
    public static partial void Sent(ILogger logger, string key, string template, string recipient);
}

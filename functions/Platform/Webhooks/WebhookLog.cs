using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Log messages of webhooks; event ids 1600 to 1699.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(1600, LogLevel.Warning, "Webhook {Id} of {Source} refused: {Verdict}")]
    public static partial void Refused(ILogger logger, string source, string id, WebhookVerdict verdict);

    [LoggerMessage(1601, LogLevel.Warning, "Webhook {Id} of {Source} refused: its id came before with another body")]
    public static partial void Reused(ILogger logger, string source, string id);

    [LoggerMessage(1602, LogLevel.Error, "Webhook {Id} of {Source} not taken: the queue {Queue} failed")]
    public static partial void QueueFault(ILogger logger, Exception fault, string source, string id, string queue);
}

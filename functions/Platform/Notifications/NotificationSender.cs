using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Notifications.Mail;
using Ecom.Functions.Platform.Notifications.Templates;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Sends messages by e-mail, each key once.</summary>
/// <remarks>
/// A key is claimed before and completed after the transport took the message. Only a crash between the two lets a second copy out,
/// with the same Message-ID (by SMTP) or onto the same file (by folder).
/// </remarks>
/// <param name="templates">The templates.</param>
/// <param name="transport">Takes the message to its recipient.</param>
/// <param name="sent">Remembers the keys.</param>
/// <param name="logger">Gets key, template and masked recipient.</param>
internal sealed class NotificationSender(
    MessageTemplates templates, IMailTransport transport, IIdempotencyStore sent, ILogger<NotificationSender> logger) : INotificationSender
{
    private const string Scope = "notifications";

    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>(StringComparer.Ordinal);

    public async Task<NotificationReceipt> SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var message = Compose(notification);
        var claim = await sent.BeginAsync(Scope, message.Id, message.Id, cancellationToken);
        switch (claim)
        {
            case IdempotencyClaim.Started started:
                await DeliverAsync(message, started.Attempt, cancellationToken);
                NotificationLog.Sent(logger, notification.Key, notification.Template, notification.To.ToString());
                return new NotificationReceipt(notification.Key, AlreadySent: false);
            case IdempotencyClaim.InProgress:
                throw new NotificationInProgressException($"The notification {notification.Key} is being sent by another try.");
            default:
                return new NotificationReceipt(notification.Key, AlreadySent: true);
        }
    }

    private async Task DeliverAsync(MailMessageText message, long attempt, CancellationToken cancellationToken)
    {
        try
        {
            await transport.DeliverAsync(message, cancellationToken);
        }
        catch
        {
            await sent.AbandonAsync(Scope, message.Id, attempt, CancellationToken.None);
            throw;
        }

        await sent.CompleteAsync(
            Scope, message.Id, attempt, new IdempotentResponse(200, NoHeaders, ReadOnlyMemory<byte>.Empty), CancellationToken.None);
    }

    private MailMessageText Compose(Notification notification)
    {
        var to = notification.To;
        if (!MailAddress.TryCreate(to.Email, out _) || to.Email.Any(char.IsControl) || to.Name.Any(char.IsControl))
            throw new ArgumentException($"The recipient {to} has no valid e-mail address or name.", nameof(notification));
        var (subject, text) = templates.Get(notification.Template, to.Language).Fill(notification.Values);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(notification.Key)));
        return new MailMessageText(id, notification, subject, text, HtmlText.From(text, to.Language));
    }
}

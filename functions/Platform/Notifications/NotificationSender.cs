using Ecom.Functions.Platform.Notifications.Endpoints;
using Ecom.Functions.Platform.Notifications.Mail;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Sends each notification by the channel of its recipient.</summary>
/// <param name="mail">E-mail.</param>
/// <param name="webhooks">Webhooks.</param>
internal sealed class NotificationSender(MailSender mail, WebhookSender webhooks) : INotificationSender
{
    public Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return notification.To.Endpoint is null
            ? mail.SendAsync(notification, cancellationToken)
            : webhooks.SendAsync(notification, cancellationToken);
    }
}

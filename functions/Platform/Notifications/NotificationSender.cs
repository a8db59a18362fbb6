using Ecom.Functions.Platform.Notifications.Mail;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Sends each notification by the channel of its recipient.</summary>
/// <param name="mail">E-mail.</param>
internal sealed class NotificationSender(MailSender mail) : INotificationSender
{
    public Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return mail.SendAsync(notification, cancellationToken);
    }
}

using System.Net.Mail;
using Ecom.Functions.Platform.Notifications.Templates;

namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>Sends by e-mail.</summary>
/// <param name="templates">The templates.</param>
/// <param name="transport">Takes the message to its recipient.</param>
internal sealed class MailSender(MessageTemplates templates, IMailTransport transport)
{
    public Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var to = notification.To;
        if (!MailAddress.TryCreate(to.Email, out _) || to.Email.Any(char.IsControl) || to.Name.Any(char.IsControl))
            throw new UndeliverableException("invalid-address");
        var (subject, text) = templates.Fill(notification);
        return transport.DeliverAsync(
            new MailMessageText(NotificationId.Of(notification.Key), notification, subject, text, HtmlText.From(text, to.Language)),
            cancellationToken);
    }
}

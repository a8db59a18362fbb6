using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Polly;

namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>Sends by SMTP, with TLS unless the settings say otherwise.</summary>
/// <param name="settings">The server and the sender.</param>
/// <param name="time">The clock.</param>
internal sealed class SmtpTransport(SmtpSettings settings, TimeProvider time) : IMailTransport
{
    private readonly ResiliencePipeline limit = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(settings.Timeout).Build();

    public async Task DeliverAsync(MailMessageText message, CancellationToken cancellationToken)
    {
        var to = message.Notification.To;
        using var mail = new MailMessage(new MailAddress(settings.From, settings.FromName, Encoding.UTF8), new MailAddress(to.Email, to.Name, Encoding.UTF8))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(message.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        // The same for every try: a mailbox that gets a second copy after a crash can tell.
        mail.Headers.Add("Message-ID", $"<{message.Id}@{mail.From!.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (!string.IsNullOrEmpty(settings.User))
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        try
        {
            await limit.ExecuteAsync(async token => await client.SendMailAsync(mail, token), cancellationToken);
        }
        catch (SmtpException refusal) when (SmtpAnswers.IsForGood(refusal))
        {
            throw new UndeliverableException(SmtpAnswers.Reason(refusal), refusal);
        }
    }
}

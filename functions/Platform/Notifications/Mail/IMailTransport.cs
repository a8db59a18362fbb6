namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>Takes e-mails to their recipients.</summary>
internal interface IMailTransport
{
    /// <summary>Hands an e-mail over.</summary>
    /// <param name="message">The e-mail.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task DeliverAsync(MailMessageText message, CancellationToken cancellationToken);
}

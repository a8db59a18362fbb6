namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>An e-mail as it is handed to a transport.</summary>
/// <param name="Id">Made from the notification's key: the same for every try, so that mail systems and folders can tell a second one.</param>
/// <param name="Notification">What it is sent for.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as HTML.</param>
internal sealed record MailMessageText(string Id, Notification Notification, string Subject, string Text, string Html);

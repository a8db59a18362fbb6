namespace Ecom.Functions.Platform.Notifications;

/// <summary>How messages are sent; configuration section <c>Notifications</c>.</summary>
public sealed class NotificationOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Notifications";

    /// <summary>Where messages go [Folder].</summary>
    public NotificationSenderKind Sender { get; set; } = NotificationSenderKind.Folder;

    /// <summary>The folder for <see cref="NotificationSenderKind.Folder"/>, relative to the content root [.local/mail].</summary>
    public string Folder { get; set; } = Path.Combine(".local", "mail");

    /// <summary>The mail server for <see cref="NotificationSenderKind.Smtp"/>.</summary>
    public SmtpSettings Smtp { get; set; } = new();
}

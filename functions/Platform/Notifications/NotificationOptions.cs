using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Notifications.Endpoints;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>How messages are sent; configuration section <c>Notifications</c>.</summary>
public sealed class NotificationOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Notifications";

    /// <summary>Where messages go [Folder].</summary>
    public NotificationSenderKind Sender { get; set; } = NotificationSenderKind.Folder;

    /// <summary>
    /// The folder for <see cref="NotificationSenderKind.Folder"/>; empty for <c>mail</c> in the data folder (setting <c>ECOM_DATA</c> [.local]).
    /// </summary>
    public string Folder { get; set; } = "";

    /// <summary>The mail server for <see cref="NotificationSenderKind.Smtp"/>.</summary>
    public SmtpSettings Smtp { get; set; } = new();

    /// <summary>The endpoints that get messages by webhook, by name.</summary>
    public Dictionary<string, EndpointSettings> Webhooks { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How a message that could not be sent is tried again.</summary>
    public RetrySettings Retry { get; set; } = new();

    /// <summary>How long it is remembered that a message was sent [10 years]: longer than any flow that may ask for it again.</summary>
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromDays(3650);

    /// <summary>The admins get one message at most in such a period about what was parked [10 minutes].</summary>
    public TimeSpan ParkedNoticePeriod { get; set; } = TimeSpan.FromMinutes(10);
}

using System.Collections.Concurrent;
using Ecom.Functions.Platform.Notifications;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Receives the messages; like a folder it keeps each key once, over all lives of the host.</summary>
internal sealed class TestMailbox : INotificationSender
{
    private readonly ConcurrentDictionary<string, bool> keys = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Notification> messages = new();
    private readonly ConcurrentQueue<string> deliveries = new();

    public IReadOnlyList<Notification> Messages => [.. messages];

    /// <summary>Makes every call fail while it is set.</summary>
    public bool IsAway { get; set; }

    /// <summary>An address that refuses every message for good.</summary>
    public string? Refuses { get; set; }

    /// <summary>Keys of all that was handed over, second copies too.</summary>
    public IReadOnlyList<string> Deliveries => [.. deliveries];

    public Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        if (IsAway) throw new IOException("The mail server is away.");
        if (notification.To.Email == Refuses) throw new UndeliverableException("mailbox-refused (SMTP 550)");
        Templates.ShouldFill(notification);
        deliveries.Enqueue(notification.Key);
        if (keys.TryAdd(notification.Key, true)) messages.Enqueue(notification);
        return Task.CompletedTask;
    }

    public IReadOnlyList<Notification> To(string email) => [.. messages.Where(message => message.To.Email == email)];

    public IReadOnlyList<Notification> Of(string template) => [.. messages.Where(message => message.Template == template)];

    /// <summary>The newest link that was sent to an address.</summary>
    public string LinkTo(string email) =>
        new Uri(To(email).Last(message => message.Template == "contract-signing-invitation").Values["link"]).AbsolutePath;
}

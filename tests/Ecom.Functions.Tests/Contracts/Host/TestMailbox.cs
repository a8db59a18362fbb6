using System.Collections.Concurrent;
using Ecom.Functions.Platform.Notifications;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Receives the messages; like a folder it keeps each key once, over all lives of the host.</summary>
internal sealed class TestMailbox : INotificationSender
{
    private readonly ConcurrentDictionary<string, bool> keys = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Notification> messages = new();

    public IReadOnlyList<Notification> Messages => [.. messages];

    /// <summary>Makes every call fail while it is set.</summary>
    public bool IsAway { get; set; }

    public Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        if (IsAway) throw new IOException("The mail server is away.");
        Templates.ShouldFill(notification);
        if (keys.TryAdd(notification.Key, true)) messages.Enqueue(notification);
        return Task.CompletedTask;
    }

    public IReadOnlyList<Notification> To(string email) => [.. messages.Where(message => message.To.Email == email)];

    public IReadOnlyList<Notification> Of(string template) => [.. messages.Where(message => message.Template == template)];

    /// <summary>The newest link that was sent to an address.</summary>
    public string LinkTo(string email) =>
        new Uri(To(email).Last(message => message.Template == "contract-signing-invitation").Values["link"]).AbsolutePath;
}

using Azure.Messaging.ServiceBus;

namespace Ecom.Functions.Platform.Notifications.Queue;

/// <summary>The Service Bus queue of messages that are to be sent.</summary>
/// <param name="client">Finds the client at the first message, when the local host has opened its broker.</param>
/// <param name="seal">Encrypts the bodies: they hold names, addresses and links with tokens.</param>
internal sealed class NotificationQueue(Func<ServiceBusClient> client, NotificationSeal seal)
{
    /// <summary>The queue's name.</summary>
    public const string Name = "notifications";

    /// <summary>The setting with the connection.</summary>
    public const string Connection = "ServiceBus";

    private readonly Lock gate = new();
    private ServiceBusSender? sender;

    /// <summary>Puts a try of a notification into the queue; the same try twice arrives once.</summary>
    /// <param name="queued">Which try.</param>
    /// <param name="notification">The notification.</param>
    /// <param name="at">When it is to arrive; null for now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task PutAsync(QueuedNotification queued, Notification notification, DateTimeOffset? at, CancellationToken cancellationToken)
    {
        ServiceBusMessage message = new(BinaryData.FromBytes(seal.Close(notification)))
        {
            MessageId = queued.MessageId,
            Subject = notification.Template,
            ContentType = "application/octet-stream",
        };
        queued.WriteTo(message.ApplicationProperties);
        if (at is { } instant) message.ScheduledEnqueueTime = instant;
        return Sender().SendMessageAsync(message, cancellationToken);
    }

    private ServiceBusSender Sender()
    {
        lock (gate)
        {
            return sender ??= client().CreateSender(Name);
        }
    }
}

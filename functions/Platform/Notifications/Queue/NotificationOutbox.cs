namespace Ecom.Functions.Platform.Notifications.Queue;

/// <summary>Puts notifications into the queue as they are; templates are filled when they are sent.</summary>
/// <param name="queue">The queue.</param>
/// <param name="time">The clock.</param>
internal sealed class NotificationOutbox(NotificationQueue queue, TimeProvider time) : INotificationOutbox
{
    public Task EnqueueAsync(Notification notification, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return queue.PutAsync(
            new QueuedNotification(NotificationId.Of(notification.Key), 0, 1, time.GetUtcNow()), notification, null, cancellationToken);
    }
}

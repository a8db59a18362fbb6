namespace Ecom.Functions.Platform.Notifications;

/// <summary>Takes messages that are to be sent. Once it has one, the caller goes on: sending, retrying and parking are not its concern.</summary>
public interface INotificationOutbox
{
    /// <summary>Puts a message into the queue; of all with one key, one is sent.</summary>
    /// <param name="notification">The message.</param>
    /// <param name="cancellationToken">Gives up; the message may still be sent.</param>
    /// <exception cref="ArgumentException">The message is larger than 128 KiB.</exception>
    Task EnqueueAsync(Notification notification, CancellationToken cancellationToken = default);
}

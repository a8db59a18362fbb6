namespace Ecom.Functions.Platform.Notifications;

/// <summary>Hands a message over to its recipient's mail server or endpoint.</summary>
/// <remarks>
/// After a crash the same message may be handed over a second time; it then carries the same id
/// (<see cref="NotificationId"/>), by which the receiving side tells it from another one.
/// </remarks>
public interface INotificationSender
{
    /// <summary>Hands a message over.</summary>
    /// <param name="notification">The message.</param>
    /// <param name="cancellationToken">Gives up; the message may have been taken.</param>
    /// <exception cref="UndeliverableException">It is refused for good. Any other fault may pass.</exception>
    Task SendAsync(Notification notification, CancellationToken cancellationToken);
}

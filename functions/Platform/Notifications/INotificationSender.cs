namespace Ecom.Functions.Platform.Notifications;

/// <summary>Sends messages; each key once, whatever is retried.</summary>
public interface INotificationSender
{
    /// <summary>Sends a message unless one with its key was sent.</summary>
    /// <param name="notification">The message.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was sent now or earlier.</returns>
    /// <exception cref="ArgumentException">The template is not known, a value is missing, or the address is none: retrying does not help.</exception>
    Task<NotificationReceipt> SendAsync(Notification notification, CancellationToken cancellationToken);
}

using Azure.Messaging.ServiceBus;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Deals with messages of the queue.</summary>
public interface INotificationDelivery
{
    /// <summary>Sends the notification of a message, or has it tried again later, or parks it; nothing when it was dealt with before.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up; the message is to come again.</param>
    /// <returns>Null when the message may leave the queue; else why nobody can read it.</returns>
    Task<string?> HandleAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken);
}

using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Notifications.Delivery;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Notifications.Queue;

/// <summary>Sends a notification; ends sent, to be tried again later, or parked. What cannot be read is a dead letter.</summary>
/// <remarks>Invariant: a message leaves the queue only when one of these is on disk.</remarks>
/// <param name="delivery">Sends.</param>
public sealed class SendNotification(INotificationDelivery delivery)
{
    /// <summary>Deals with one message of the queue.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="cancellationToken">The host stops: the message comes again.</param>
    [Function(nameof(SendNotification))]
    public async Task RunAsync(
        [ServiceBusTrigger(NotificationQueue.Name, Connection = NotificationQueue.Connection, AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (await delivery.HandleAsync(message, cancellationToken) is { } unreadable)
        {
            await actions.DeadLetterMessageAsync(
                message, deadLetterReason: "Unreadable", deadLetterErrorDescription: unreadable, cancellationToken: cancellationToken);
        }
        else
        {
            await actions.CompleteMessageAsync(message, cancellationToken);
        }
    }
}

using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Notifications.Parked;
using Ecom.Functions.Platform.Notifications.Queue;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Sends notifications, each once; what fails is tried again with growing pauses and parked in the end.</summary>
/// <remarks>
/// A notification is claimed before it is sent and recorded after. Only a crash between the two lets a second copy out, with the
/// same id. The next try is a message of its own, scheduled before this one is completed; a crash between these two schedules it
/// again under the same message id, which the broker drops.
/// </remarks>
/// <param name="sender">Hands over.</param>
/// <param name="records">Remembers.</param>
/// <param name="parking">Takes what is given up.</param>
/// <param name="notice">Tells the admins of it.</param>
/// <param name="queue">Takes the next try.</param>
/// <param name="seal">Opens messages.</param>
/// <param name="options">Pauses and retention.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Gets key, template, masked recipient and type of fault.</param>
internal sealed class NotificationDelivery(
    INotificationSender sender,
    INotificationRecords records,
    NotificationParking parking,
    ParkedNotice notice,
    NotificationQueue queue,
    NotificationSeal seal,
    IOptions<NotificationOptions> options,
    TimeProvider time,
    ILogger<NotificationDelivery> logger) : INotificationDelivery
{
    private TimeSpan Remember => options.Value.RememberFor;

    public async Task<string?> HandleAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!QueuedNotification.TryRead(message.ApplicationProperties, out var queued))
            return Unreadable(message, "Its properties are not those of a notification.");
        Notification notification;
        try
        {
            notification = seal.Open(queued.Id, message.Body.ToMemory().Span);
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or JsonException)
        {
            return Unreadable(message, $"Its body does not open: {FaultName.Of(unreadable)}.");
        }

        await DeliverAsync(queued, notification, cancellationToken);
        return null;
    }

    private async Task DeliverAsync(QueuedNotification queued, Notification notification, CancellationToken cancellationToken)
    {
        try
        {
            var claim = await records.ChangeAsync(
                queued.Id, record => DeliveryRules.Begin(record, queued.Id, queued.Round, time.GetUtcNow(), Remember), cancellationToken);
            switch (claim)
            {
                case DeliveryClaim.Started started:
                    await SendAsync(queued, notification, started.Try, cancellationToken);
                    break;
                case DeliveryClaim.Busy busy:
                    await queue.PutAsync(queued.Next(), notification, busy.Until, cancellationToken);
                    break;
                case DeliveryClaim.Done { Record: { Status: NotificationStatus.Parked } parked } when parked.Round == queued.Round:
                    // The process may have died after it parked this and before it told.
                    await notice.TellAsync(parked, cancellationToken);
                    break;
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            await FailAsync(queued, notification, fault, cancellationToken);
        }
    }

    private async Task SendAsync(QueuedNotification queued, Notification notification, long number, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(notification, cancellationToken);
        }
        catch (UndeliverableException refused)
        {
            _ = await parking.TryParkAsync(queued, number, notification, refused.Message, cancellationToken);
            return;
        }
        catch
        {
            _ = await records.ChangeAsync(
                queued.Id, record => (true, DeliveryRules.Released(record, number)), CancellationToken.None);
            throw;
        }

        _ = await records.ChangeAsync(
            queued.Id, record => (true, DeliveryRules.Sent(record, number, time.GetUtcNow(), Remember)), CancellationToken.None);
        NotificationLog.Sent(logger, notification.Key, notification.Template, notification.To.ToString());
    }

    /// <summary>Has it tried again later, or gives it up; while not even that can be recorded, it is tried again.</summary>
    private async Task FailAsync(QueuedNotification queued, Notification notification, Exception fault, CancellationToken cancellationToken)
    {
        var reason = FaultName.Of(fault);
        var retry = options.Value.Retry;
        var again = time.GetUtcNow() + retry.PauseAfter(queued.Attempt);
        if (again > queued.FirstAt + retry.GiveUpAfter && await TryGiveUpAsync(queued, notification, reason, cancellationToken)) return;
        NotificationLog.TriedAgain(logger, notification.Key, notification.Template, queued.Attempt, again, reason);
        await queue.PutAsync(queued.Next(), notification, again, cancellationToken);
    }

    private async Task<bool> TryGiveUpAsync(
        QueuedNotification queued, Notification notification, string reason, CancellationToken cancellationToken)
    {
        try
        {
            return await parking.TryParkAsync(queued, null, notification, $"given-up ({reason})", cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            NotificationLog.NotParked(logger, notification.Key, FaultName.Of(fault));
            return false;
        }
    }

    private string Unreadable(ServiceBusReceivedMessage message, string reason)
    {
        NotificationLog.Unreadable(logger, message.MessageId, reason);
        return reason;
    }
}

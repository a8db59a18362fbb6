using Ecom.Functions.Platform.Notifications.Parked;
using Ecom.Functions.Platform.Notifications.Queue;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Takes notifications that cannot be sent.</summary>
/// <param name="records">Remembers.</param>
/// <param name="seal">Encrypts them.</param>
/// <param name="notice">Tells the admins.</param>
/// <param name="options">Retention.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told.</param>
internal sealed class NotificationParking(
    INotificationRecords records,
    NotificationSeal seal,
    ParkedNotice notice,
    IOptions<NotificationOptions> options,
    TimeProvider time,
    ILogger<NotificationParking> logger)
{
    /// <summary>Parks a notification.</summary>
    /// <param name="queued">The try that gives it up.</param>
    /// <param name="number">The number of the try that holds its record; null when none does.</param>
    /// <param name="notification">The notification.</param>
    /// <param name="reason">Why, without personal data.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether nothing is left to do for it; false while another try has it.</returns>
    public async Task<bool> TryParkAsync(
        QueuedNotification queued, long? number, Notification notification, string reason, CancellationToken cancellationToken)
    {
        DeliveryTrouble trouble = new(
            notification.Key,
            notification.Template,
            notification.To.Channel,
            reason,
            queued.Attempt,
            queued.FirstAt,
            time.GetUtcNow(),
            Convert.ToBase64String(seal.Close(notification)));
        var (parked, done) = await records.ChangeAsync(
            queued.Id,
            record =>
            {
                var keep = DeliveryRules.Parked(record, queued, number, options.Value.RememberFor, trouble);
                return ((keep, keep is not null || DeliveryRules.IsDone(record, queued.Round)), keep);
            },
            cancellationToken);
        if (parked is not null)
        {
            NotificationLog.Parked(logger, notification.Key, notification.Template, reason);
            await notice.TellAsync(parked, cancellationToken);
        }

        return done;
    }
}

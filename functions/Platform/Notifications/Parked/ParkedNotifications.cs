using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Notifications.Queue;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>The parked notifications of the records.</summary>
/// <param name="records">The records.</param>
/// <param name="queue">Takes what is sent again.</param>
/// <param name="seal">Opens it.</param>
/// <param name="options">Retention.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Gets what admins decide.</param>
internal sealed class ParkedNotifications(
    INotificationRecords records,
    NotificationQueue queue,
    NotificationSeal seal,
    IOptions<NotificationOptions> options,
    TimeProvider time,
    ILogger<ParkedNotifications> logger) : IParkedNotifications
{
    public async Task<(IReadOnlyList<ParkedNotification> Items, string? Continuation)> ListAsync(
        string? after, int take, CancellationToken cancellationToken)
    {
        var found = await records.ParkedAsync(after ?? "", take + 1, cancellationToken);
        var page = found.Take(take).ToList();
        return ([.. page.Select(ParkedNotification.Of)], found.Count > take ? page[^1].ParkedKey : null);
    }

    public async Task<Outcome<ParkedNotification>> ResendAsync(string id, string by, CancellationToken cancellationToken)
    {
        ParkingDecision decision = new(by, time.GetUtcNow(), null);
        var outcome = await records.ChangeAsync(id, record => ParkingRules.Resend(record, decision), cancellationToken);
        if (!outcome.TryGet(out var record, out var refusal)) return refusal;

        // Also when an earlier request recorded it: that one may have died before this. The broker drops the second message.
        if (record is { Status: NotificationStatus.Waiting, Trouble: { Content: { } content } trouble })
        {
            await queue.PutAsync(
                new QueuedNotification(id, record.Round, 1, trouble.FirstAt),
                seal.Open(id, Convert.FromBase64String(content)),
                null,
                cancellationToken);
            NotificationLog.Resent(logger, trouble.Key);
        }

        return ParkedNotification.Of(record);
    }

    public async Task<Outcome<ParkedNotification>> DropAsync(string id, string by, string reason, CancellationToken cancellationToken)
    {
        ParkingDecision decision = new(by, time.GetUtcNow(), reason);
        var outcome = await records.ChangeAsync(
            id, record => ParkingRules.Drop(record, decision, options.Value.RememberFor), cancellationToken);
        if (!outcome.TryGet(out var record, out var refusal)) return refusal;
        NotificationLog.Dropped(logger, record.Trouble!.Key);
        return ParkedNotification.Of(record);
    }
}

using Ecom.Functions.Platform.Notifications.Queue;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>What a notification's record means to a try, and how a try changes it. Pure.</summary>
internal static class DeliveryRules
{
    /// <summary>How long a try may take before another may begin: its process has died. Sending is bounded well below it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>What a try is to do, and the record to keep; null for no change.</summary>
    /// <param name="record">What is remembered; null for nothing.</param>
    /// <param name="id">The notification.</param>
    /// <param name="round">The try's round.</param>
    /// <param name="now">The time.</param>
    /// <param name="remember">How long records are kept.</param>
    public static (DeliveryClaim Claim, NotificationRecord? Keep) Begin(
        NotificationRecord? record, string id, int round, DateTimeOffset now, TimeSpan remember)
    {
        if (record is not null)
        {
            if (IsDone(record, round))
                return (new DeliveryClaim.Done(record), null);
            if (record.Status == NotificationStatus.Sending && record.LeaseUntil > now)
                return (new DeliveryClaim.Busy(record.LeaseUntil), null);
        }

        var number = Math.Max((record?.Try ?? 0) + 1, now.UtcTicks);
        return (
            new DeliveryClaim.Started(number),
            new NotificationRecord(id, NotificationStatus.Sending, round, number, now + Lease, now + remember, record?.Trouble));
    }

    /// <summary>The record of a sent notification; null when it is another try's by now.</summary>
    public static NotificationRecord? Sent(NotificationRecord? record, long number, DateTimeOffset now, TimeSpan remember) =>
        Holds(record, number)
            ? record! with
            {
                Status = NotificationStatus.Sent,
                ExpiresAt = now + remember,
                Trouble = record.Trouble is { } trouble ? trouble with { Content = null } : null,
            }
            : null;

    /// <summary>The record of a try that failed and may be followed by another; null when it is another try's by now.</summary>
    public static NotificationRecord? Released(NotificationRecord? record, long number) =>
        Holds(record, number) ? record! with { Status = NotificationStatus.Waiting } : null;

    /// <summary>The record of a notification that is given up; null when it was dealt with, or another try has it.</summary>
    /// <param name="record">What is remembered.</param>
    /// <param name="queued">The try.</param>
    /// <param name="number">The number of the try that holds the record; null when none does.</param>
    /// <param name="remember">How long records are kept.</param>
    /// <param name="trouble">Why.</param>
    public static NotificationRecord? Parked(
        NotificationRecord? record, QueuedNotification queued, long? number, TimeSpan remember, DeliveryTrouble trouble)
    {
        // A lost record is no reason to lose the notification too.
        var standing = record
            ?? new NotificationRecord(queued.Id, NotificationStatus.Waiting, queued.Round, 0, trouble.ParkedAt, trouble.ParkedAt + remember);
        return standing.Round == queued.Round
            && (standing.Status == NotificationStatus.Waiting || (number is { } mine && Holds(standing, mine)))
                ? standing with { Status = NotificationStatus.Parked, Trouble = trouble with { Decision = standing.Trouble?.Decision } }
                : null;
    }

    /// <summary>Whether nothing is left to do for a round of a notification.</summary>
    public static bool IsDone(NotificationRecord? record, int round) => record is not null
        && (round < record.Round || record.Status is NotificationStatus.Sent or NotificationStatus.Parked or NotificationStatus.Dropped);

    private static bool Holds(NotificationRecord? record, long number) =>
        record is { Status: NotificationStatus.Sending } && record.Try == number;
}

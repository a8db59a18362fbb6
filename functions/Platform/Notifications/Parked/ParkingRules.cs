using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Notifications.Delivery;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>What admins may do with a notification that was parked. Pure.</summary>
internal static class ParkingRules
{
    /// <summary>Sends it again in a new round; one that is on its way or was sent since is left as it is.</summary>
    public static (Outcome<NotificationRecord> Outcome, NotificationRecord? Keep) Resend(NotificationRecord? record, ParkingDecision decision)
    {
        if (record?.Trouble is not { } trouble) return (Unknown(), null);
        if (record.Status == NotificationStatus.Dropped)
            return (new Conflict("notification-dropped", "The notification was dropped; its content is gone."), null);
        if (record.Status != NotificationStatus.Parked) return (record, null);
        var again = record with
        {
            Status = NotificationStatus.Waiting,
            Round = record.Round + 1,
            Trouble = trouble with { Decision = decision, FirstAt = decision.At },
        };
        return (again, again);
    }

    /// <summary>Drops it and erases its content.</summary>
    public static (Outcome<NotificationRecord> Outcome, NotificationRecord? Keep) Drop(
        NotificationRecord? record, ParkingDecision decision, TimeSpan remember)
    {
        if (record?.Trouble is not { } trouble) return (Unknown(), null);
        if (record.Status == NotificationStatus.Dropped) return (record, null);
        if (record.Status != NotificationStatus.Parked)
            return (new Conflict("notification-not-parked", "The notification is being sent again, or was sent."), null);
        var dropped = record with
        {
            Status = NotificationStatus.Dropped,
            ExpiresAt = decision.At + remember,
            Trouble = trouble with { Decision = decision, Content = null },
        };
        return (dropped, dropped);
    }

    private static NotFound Unknown() => new("unknown-notification", "No notification with this id was ever parked.");
}

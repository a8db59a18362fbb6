using System.Globalization;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Notifications.Queue;
using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>Tells the admins that notifications are parked: one message for all of a period, sent at its end.</summary>
/// <remarks>
/// Its key is the period, so however many are parked in it, and however often a try is repeated, one is sent. A notice that is parked
/// itself makes no further one: it is only logged and listed.
/// </remarks>
/// <param name="queue">The queue.</param>
/// <param name="staff">Who is told.</param>
/// <param name="site">Addresses of this site.</param>
/// <param name="options">The period.</param>
internal sealed class ParkedNotice(NotificationQueue queue, StaffAddresses staff, IOptions<SiteOptions> site, IOptions<NotificationOptions> options)
{
    /// <summary>The notice's template.</summary>
    public const string Template = "notification-parked";

    /// <summary>Where the list is.</summary>
    public const string ListPath = "/api/notifications/parked";

    /// <summary>Sees to it that the admins are told of a parked notification.</summary>
    /// <param name="parked">Its record.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task TellAsync(NotificationRecord parked, CancellationToken cancellationToken)
    {
        if (parked.Trouble is not { } trouble || trouble.Template == Template) return Task.CompletedTask;
        var period = options.Value.ParkedNoticePeriod.Ticks;
        DateTimeOffset from = new(trouble.ParkedAt.UtcTicks / period * period, TimeSpan.Zero);
        var until = from.AddTicks(period);
        Notification notice = new(
            $"notifications-parked:{from:yyyyMMdd'T'HHmmss'Z'}",
            Template,
            staff.OfRole("admin"),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["from"] = Show(from),
                ["until"] = Show(until),
                ["link"] = site.Value.AddressOf(ListPath),
            });
        return queue.PutAsync(new QueuedNotification(NotificationId.Of(notice.Key), 0, 1, until), notice, until, cancellationToken);
    }

    private static string Show(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

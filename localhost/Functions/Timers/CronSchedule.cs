using NCrontab;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>Runs at wall-clock times of a zone.</summary>
/// <param name="expression">The NCrontab expression.</param>
/// <param name="zone">The zone: UTC unless setting <c>WEBSITE_TIME_ZONE</c> says otherwise.</param>
internal sealed class CronSchedule(CrontabSchedule expression, TimeZoneInfo zone) : ISchedule
{
    public DateTimeOffset? After(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        while (true)
        {
            var next = expression.GetNextOccurrence(local);
            if (next <= local || next == DateTime.MaxValue)
            {
                return null;
            }

            // A wall-clock time that a change to summer time skips doesn't happen; one that the change back repeats happens once.
            if (!zone.IsInvalidTime(next))
            {
                var utc = new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(next, zone));
                if (utc > instant)
                {
                    return utc;
                }
            }

            local = next;
        }
    }
}

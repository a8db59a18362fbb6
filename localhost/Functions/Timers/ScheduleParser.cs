using System.Globalization;
using Ecom.LocalHost.Functions.Settings;
using Microsoft.Extensions.Configuration;
using NCrontab;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>Reads schedules: NCrontab with six fields (or five, without seconds), an interval, or a setting that holds one.</summary>
internal sealed class ScheduleParser(IConfiguration settings)
{
    /// <summary>Reads a schedule.</summary>
    /// <exception cref="FormatException">It is none, or its setting or time zone doesn't exist.</exception>
    public ISchedule Parse(string text)
    {
        var resolved = SettingName.Resolve(text, settings, out var missing).Trim();
        if (missing is not null)
        {
            throw new FormatException($"the schedule '{text}' names setting {missing}, which doesn't exist.");
        }

        if (TimeSpan.TryParse(resolved, CultureInfo.InvariantCulture, out var interval) && resolved.Contains(':', StringComparison.Ordinal))
        {
            return interval > TimeSpan.Zero ? new IntervalSchedule(interval) : throw new FormatException($"the interval '{resolved}' must be over zero.");
        }

        var fields = resolved.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;
        var expression = CrontabSchedule.TryParse(resolved, new CrontabSchedule.ParseOptions { IncludingSeconds = fields == 6 })
            ?? throw new FormatException(
                $"the schedule '{resolved}' is neither a six-field NCrontab expression (second minute hour day month weekday) nor an interval hh:mm:ss.");
        return new CronSchedule(expression, Zone());
    }

    private TimeZoneInfo Zone()
    {
        var name = settings["WEBSITE_TIME_ZONE"];
        if (string.IsNullOrEmpty(name))
        {
            return TimeZoneInfo.Utc;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new FormatException($"setting WEBSITE_TIME_ZONE names '{name}', which is no time zone of this machine.");
    }
}

using Ecom.Functions.Platform.Sla;
using Ecom.Functions.Platform.Sla.Rules;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Ecom.Platform.Tests.Sla;

/// <summary>Calendars and instants of the working-time tests.</summary>
internal static class Calendars
{
    public static WorkCalendar ChinaOffice { get; } = FromFiles().Get("china-office");

    public static WorkCalendar NineToFive(string zone = "Asia/Shanghai") => Of(zone, "09:00-17:00");

    public static WorkCalendar Of(string zone, params string[] intervals) => new(
        "test",
        DateTimeZoneProviders.Tzdb[zone],
        new WorkWeek(Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => Parse(intervals))),
        HolidaySchedule.None);

    public static WorkCalendar EveryDay(string zone, params string[] intervals) => new(
        "test",
        DateTimeZoneProviders.Tzdb[zone],
        new WorkWeek(Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => Parse(intervals))),
        HolidaySchedule.None);

    public static WorkCalendars FromFiles(TimeProvider? time = null) =>
        new(Options.Create(new WorkingTimeOptions()), time ?? TimeProvider.System, NullLogger<WorkCalendars>.Instance);

    /// <summary>A local time of China.</summary>
    public static DateTimeOffset China(string local) => DateTimeOffset.Parse(local + "+08:00", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<WorkInterval> Parse(string[] intervals) =>
        [.. intervals.Select(text => WorkInterval.Parse(text, null))];
}

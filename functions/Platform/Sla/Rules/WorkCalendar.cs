using NodaTime;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>Knows when there is work: a time zone, an ordinary week, holidays and make-up working days. Pure and immutable.</summary>
/// <remarks>
/// A time limit ends at the first instant at which it has passed: Friday 16:00 and one working hour end on Friday at 17:00, not on
/// Monday morning. Where the clock is set forward, an interval begins after the gap; where it is set back, at the first of both times.
/// </remarks>
/// <param name="name">Its name in the configuration.</param>
/// <param name="zone">The time zone of the intervals.</param>
/// <param name="week">The ordinary week.</param>
/// <param name="holidays">What is not ordinary.</param>
public sealed partial class WorkCalendar(string name, DateTimeZone zone, WorkWeek week, HolidaySchedule holidays)
{
    /// <summary>How far a computation looks before it gives up, in days: about a hundred years.</summary>
    private const int MaxDays = 36_600;

    private readonly WorkYears years = new(new WorkDays(zone, week, holidays));

    /// <summary>Its name in the configuration.</summary>
    public string Name { get; } = name;

    /// <summary>IANA id of its time zone.</summary>
    public string TimeZoneId => zone.Id;

    /// <summary>What is not ordinary.</summary>
    public HolidaySchedule Holidays { get; } = holidays;

    /// <summary>The working intervals of a day, in order; none on a day off.</summary>
    /// <param name="day">The day in the calendar's time zone.</param>
    public IReadOnlyList<WorkInterval> IntervalsOn(DateOnly day) => years.Days.IntervalsOn(day);

    /// <summary>Whether there is work on a day.</summary>
    /// <param name="day">The day in the calendar's time zone.</param>
    public bool IsWorkingDay(DateOnly day) => IntervalsOn(day).Count > 0;

    /// <summary>Whether there is work at an instant.</summary>
    /// <param name="at">The instant.</param>
    public bool IsWorkingTime(DateTimeOffset at)
    {
        var instant = Instant.FromDateTimeOffset(at);
        return years.Days.StretchesOn(DateOf(instant)).Any(stretch => stretch.Start <= instant && instant < stretch.End);
    }

    /// <summary>The day of an instant in the calendar's time zone.</summary>
    /// <param name="at">The instant.</param>
    public DateOnly DayOf(DateTimeOffset at) => DateOf(Instant.FromDateTimeOffset(at)).ToDateOnly();

    /// <summary>How many working days lie after one day, up to and with another.</summary>
    /// <param name="after">The day before the first that counts.</param>
    /// <param name="upTo">The last day that counts.</param>
    public int WorkingDaysBetween(DateOnly after, DateOnly upTo)
    {
        if (upTo < after)
            return -WorkingDaysBetween(upTo, after);
        var count = 0;
        for (var day = after; day < upTo;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count++;
        }

        return count;
    }

    /// <summary>The same instant with the calendar's offset.</summary>
    /// <param name="at">The instant.</param>
    public DateTimeOffset InZone(DateTimeOffset at) => Local(Instant.FromDateTimeOffset(at));

    private LocalDate DateOf(Instant instant) => years.Days.DateOf(instant);

    private DateTimeOffset Local(Instant instant) => instant.InZone(zone).ToDateTimeOffset();
}

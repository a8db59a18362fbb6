using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Statutory;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The limits that laws set for complaints. They are code, not configuration, so that nobody can switch them off.</summary>
public static class ComplaintLaw
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly StatutoryLine RefundAfterReturn = new(
        nameof(StatutoryLimit.RefundAfterReturn),
        "消费者权益保护法 25; 侵害消费者权益行为处罚办法 9",
        WorkDuration.CalendarDays(7),
        [WorkDuration.CalendarDays(3), WorkDuration.CalendarDays(1)]);

    private static readonly StatutoryLine DeliberateDelay = new(
        nameof(StatutoryLimit.DeliberateDelay),
        "侵害消费者权益行为处罚办法 8, 9, 10",
        WorkDuration.CalendarDays(15),
        [WorkDuration.CalendarDays(5), WorkDuration.CalendarDays(2)]);

    /// <summary>A limit that begins to run.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="at">When.</param>
    /// <param name="calendar">Gives the time zone of the days.</param>
    public static StatutoryClock Begin(StatutoryLimit limit, DateTimeOffset at, WorkCalendar calendar) => StatutoryClock.Start(
        limit switch
        {
            StatutoryLimit.RefundAfterReturn => RefundAfterReturn,
            StatutoryLimit.DeliberateDelay => DeliberateDelay,
        },
        at,
        calendar);

    /// <summary>Whether a clock is of a limit.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="limit">The limit.</param>
    public static bool IsOf(this StatutoryClock clock, StatutoryLimit limit)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return string.Equals(clock.Line, limit.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Whether a demand starts the limit on deliberate delay.</summary>
    /// <param name="demand">The demand.</param>
    public static bool IsLegalDemand(CustomerDemand demand) => demand != CustomerDemand.None;

    /// <summary>The day of an instant in China.</summary>
    /// <param name="at">The instant.</param>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(China).DateTime);

    /// <summary>When a day is over in China: the day of an event does not count (民法典 201).</summary>
    /// <param name="day">The day.</param>
    public static DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), China);
}

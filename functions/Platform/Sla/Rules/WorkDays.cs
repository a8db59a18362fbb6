using NodaTime;
using NodaTime.TimeZones;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>The working intervals of days, and the instants at which they begin and end.</summary>
internal sealed class WorkDays(DateTimeZone zone, WorkWeek week, HolidaySchedule holidays)
{
    private static readonly ZoneLocalMappingResolver Mapping =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public IReadOnlyList<WorkInterval> IntervalsOn(DateOnly day)
    {
        if (holidays.IsMakeUpDay(day))
            return week.MakeUpDay;
        return holidays.HolidayOn(day) is null ? week.On(day.DayOfWeek) : [];
    }

    public IEnumerable<Interval> StretchesOn(LocalDate date)
    {
        foreach (var interval in IntervalsOn(date.ToDateOnly()))
        {
            var stretch = new Interval(At(date, interval.StartMinute), At(date, interval.EndMinute));
            if (stretch.Duration > Duration.Zero)
                yield return stretch;
        }
    }

    public Instant At(LocalDate date, int minute) => At(
        date.PlusDays(minute / WorkInterval.MinutesPerDay).AtMidnight().PlusMinutes(minute % WorkInterval.MinutesPerDay));

    public Instant At(LocalDateTime local) => zone.ResolveLocal(local, Mapping).ToInstant();

    public LocalDate DateOf(Instant instant) => instant.InZone(zone).Date;
}

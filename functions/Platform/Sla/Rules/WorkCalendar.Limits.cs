using NodaTime;

namespace Ecom.Functions.Platform.Sla.Rules;

public sealed partial class WorkCalendar
{
    /// <summary>When a time limit that begins at an instant ends.</summary>
    /// <param name="start">Its begin; may lie outside working time.</param>
    /// <param name="limit">The time limit.</param>
    /// <returns>The end, with the calendar's offset.</returns>
    /// <exception cref="InvalidOperationException">The end lies more than about a hundred years away.</exception>
    public DateTimeOffset Add(DateTimeOffset start, WorkDuration limit) => Move(start, limit, forward: true);

    /// <summary>When a time limit that ends at an instant begins, at the latest.</summary>
    /// <param name="end">Its end.</param>
    /// <param name="limit">The time limit.</param>
    /// <returns>The begin, with the calendar's offset.</returns>
    /// <exception cref="InvalidOperationException">The begin lies more than about a hundred years away.</exception>
    public DateTimeOffset Subtract(DateTimeOffset end, WorkDuration limit) => Move(end, limit, forward: false);

    /// <summary>When a stretch of working time that begins at an instant ends.</summary>
    /// <param name="start">Its begin.</param>
    /// <param name="workingTime">How long, zero or more.</param>
    public DateTimeOffset AddWorkingTime(DateTimeOffset start, TimeSpan workingTime)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingTime, TimeSpan.Zero);
        return Local(AddWorkingTime(Instant.FromDateTimeOffset(start), Duration.FromTimeSpan(workingTime)));
    }

    private DateTimeOffset Move(DateTimeOffset from, WorkDuration limit, bool forward)
    {
        var instant = Instant.FromDateTimeOffset(from);
        var amount = limit.Amount;
        if (AtLeastDays(limit) > MaxDays)
            throw TooFar();
        return Local(limit.Unit switch
        {
            WorkUnit.WorkingMinutes => MoveWorkingTime(instant, Duration.FromMinutes(amount), forward),
            WorkUnit.WorkingHours => MoveWorkingTime(instant, Duration.FromHours(amount), forward),
            WorkUnit.WorkingDays => MoveWorkingDays(instant, amount, forward),
            WorkUnit.CalendarMinutes => instant + Duration.FromMinutes(forward ? amount : -(long)amount),
            WorkUnit.CalendarHours => instant + Duration.FromHours(forward ? amount : -amount),
            WorkUnit.CalendarDays => MoveCalendarDays(instant, forward ? amount : -amount),
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Unit, "Not a unit of time limits."),
        });
    }

    private static int AtLeastDays(WorkDuration limit) => limit.Unit switch
    {
        WorkUnit.WorkingMinutes or WorkUnit.CalendarMinutes => limit.Amount / WorkInterval.MinutesPerDay,
        WorkUnit.WorkingHours or WorkUnit.CalendarHours => limit.Amount / 24,
        _ => limit.Amount,
    };

    private Instant MoveWorkingTime(Instant from, Duration workingTime, bool forward) =>
        forward ? AddWorkingTime(from, workingTime) : SubtractWorkingTime(from, workingTime);

    private Instant AddWorkingTime(Instant start, Duration left)
    {
        if (left == Duration.Zero)
            return start;
        if (years.After(start, left) is { } known)
            return known;
        var date = DateOf(start);
        for (var day = 0; day < MaxDays; day++)
        {
            foreach (var stretch in years.Days.StretchesOn(date.PlusDays(day)))
            {
                if (stretch.End <= start)
                    continue;
                var begin = Instant.Max(start, stretch.Start);
                if (left <= stretch.End - begin)
                    return begin + left;
                left -= stretch.End - begin;
            }
        }

        throw TooFar();
    }

    private Instant SubtractWorkingTime(Instant end, Duration left)
    {
        if (left == Duration.Zero)
            return end;
        var date = DateOf(end);
        for (var day = 0; day < MaxDays; day++)
        {
            foreach (var stretch in years.Days.StretchesOn(date.PlusDays(-day)).Reverse())
            {
                if (stretch.Start >= end)
                    continue;
                var last = Instant.Min(end, stretch.End);
                if (left <= last - stretch.Start)
                    return last - left;
                left -= last - stretch.Start;
            }
        }

        throw TooFar();
    }

    // The same time of day so many working days away. What begins on a day off, or before or after hours, counts from the nearest
    // hours in the direction of time; on a day with other hours the time is kept inside them.
    private Instant MoveWorkingDays(Instant from, int count, bool forward)
    {
        if (count == 0)
            return from;
        var local = from.InZone(zone);
        var (date, minuteOfDay) = (local.Date, local.TimeOfDay.TickOfDay / (double)NodaConstants.TicksPerMinute);
        var hours = IntervalsOn(date.ToDateOnly());
        var step = forward ? 1 : -1;
        if (hours.Count == 0 || (forward ? minuteOfDay > hours[^1].EndMinute : minuteOfDay < hours[0].StartMinute))
        {
            date = NextWorkingDate(date, step);
            hours = IntervalsOn(date.ToDateOnly());
            minuteOfDay = forward ? hours[0].StartMinute : hours[^1].EndMinute;
        }

        for (var day = 0; day < count; day++)
            date = NextWorkingDate(date, step);

        hours = IntervalsOn(date.ToDateOnly());
        minuteOfDay = Math.Clamp(minuteOfDay, hours[0].StartMinute, hours[^1].EndMinute);
        var whole = (int)Math.Floor(minuteOfDay);
        return years.Days.At(date, whole) + Duration.FromTicks(Math.Round((minuteOfDay - whole) * NodaConstants.TicksPerMinute));
    }

    private LocalDate NextWorkingDate(LocalDate date, int step)
    {
        for (var day = 0; day < MaxDays; day++)
        {
            date = date.PlusDays(step);
            if (IsWorkingDay(date.ToDateOnly()))
                return date;
        }

        throw TooFar();
    }

    private Instant MoveCalendarDays(Instant from, int count)
    {
        var local = from.InZone(zone).LocalDateTime;
        return years.Days.At(local.PlusDays(count));
    }

    private static InvalidOperationException TooFar() =>
        new("The time limit reaches more than a hundred years: it is too long, or the calendar has no working time.");
}

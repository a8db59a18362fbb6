using NodaTime;

namespace Ecom.Functions.Platform.Sla.Rules;

public sealed partial class WorkCalendar
{
    /// <summary>All the time between two instants, cut where the reason for work or rest changes; without gaps.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The second; nothing lies between when it is the earlier one.</param>
    public IEnumerable<WorkStretch> Stretches(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
            yield break;
        var (first, last) = (Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(to));
        var lastDate = DateOf(last);
        WorkStretch? open = null;
        for (var date = DateOf(first); date <= lastDate; date = date.PlusDays(1))
        {
            foreach (var (start, end, kind, holiday) in DayStretches(date))
            {
                var (begin, stop) = (Instant.Max(first, start), Instant.Min(last, end));
                if (begin >= stop)
                    continue;
                if (open is { } before && before.Kind == kind && before.Holiday == holiday)
                {
                    open = before with { End = Local(stop) };
                    continue;
                }

                if (open is { } complete)
                    yield return complete;
                open = new WorkStretch(Local(begin), Local(stop), kind, holiday);
            }
        }

        if (open is { } remaining)
            yield return remaining;
    }

    private IEnumerable<(Instant Start, Instant End, StretchKind Kind, string? Holiday)> DayStretches(LocalDate date)
    {
        var day = date.ToDateOnly();
        var (midnight, nextMidnight) = (years.Days.At(date, 0), years.Days.At(date, WorkInterval.MinutesPerDay));
        var intervals = years.Days.StretchesOn(date).ToList();
        if (intervals.Count == 0)
        {
            var holiday = Holidays.HolidayOn(day);
            yield return (midnight, nextMidnight, holiday is null ? StretchKind.DayOff : StretchKind.Holiday, holiday);
            yield break;
        }

        var cursor = midnight;
        foreach (var interval in intervals)
        {
            yield return (cursor, interval.Start, cursor == midnight ? StretchKind.OutsideHours : StretchKind.Break, null);
            yield return (interval.Start, interval.End, Holidays.IsMakeUpDay(day) ? StretchKind.MakeUpDay : StretchKind.Working, null);
            cursor = interval.End;
        }

        yield return (cursor, nextMidnight, StretchKind.OutsideHours, null);
    }
}

using NodaTime;

namespace Ecom.Functions.Platform.Sla.Rules;

public sealed partial class WorkCalendar
{
    /// <summary>How much working time lies between two instants.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The second; when it is the earlier one, the answer is negative.</param>
    public TimeSpan Measure(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
            return -Measure(to, from);
        if (years.Between(Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(to)) is { } known)
            return known;
        var sum = TimeSpan.Zero;
        foreach (var segment in Segments(from, to))
            sum += segment.Length;
        return sum;
    }

    /// <summary>The stretches of working time between two instants, in order; they explain a deadline.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The second; nothing lies between when it is the earlier one.</param>
    public IEnumerable<WorkSegment> Segments(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(to));
        var lastDate = DateOf(last);
        for (var date = DateOf(first); date <= lastDate; date = date.PlusDays(1))
        {
            foreach (var stretch in years.Days.StretchesOn(date))
            {
                var (start, end) = (Instant.Max(first, stretch.Start), Instant.Min(last, stretch.End));
                if (start < end)
                    yield return new WorkSegment(Local(start), Local(end));
            }
        }
    }
}

using NodaTime;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>The working time of one year, summed up, so that measuring and adding are searches and not walks through days.</summary>
internal sealed class WorkYear
{
    private readonly long[] starts;
    private readonly long[] before;

    public WorkYear(WorkDays days, int year)
    {
        var stretches = new List<Interval>();
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
            stretches.AddRange(days.StretchesOn(date));
        starts = [.. stretches.Select(stretch => stretch.Start.ToUnixTimeTicks())];
        before = new long[stretches.Count + 1];
        for (var i = 0; i < stretches.Count; i++)
            before[i + 1] = before[i] + stretches[i].Duration.BclCompatibleTicks;
    }

    /// <summary>Working time of the year, in ticks.</summary>
    public long Total => before[^1];

    /// <summary>Working time of the year up to an instant.</summary>
    public long UpTo(long instant)
    {
        var found = Array.BinarySearch(starts, instant);
        var stretch = found >= 0 ? found : ~found - 1;
        return stretch < 0 ? 0 : Math.Min(before[stretch] + (instant - starts[stretch]), before[stretch + 1]);
    }

    /// <summary>The first instant up to which there is so much working time: more than nothing, and no more than the total.</summary>
    public long InstantOf(long workingTime)
    {
        var found = Array.BinarySearch(before, workingTime);
        var stretch = (found >= 0 ? found : ~found) - 1;
        return starts[stretch] + (workingTime - before[stretch]);
    }
}

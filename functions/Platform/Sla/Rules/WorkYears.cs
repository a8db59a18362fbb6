using NodaTime;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>The working time of all years that cases live in; each is summed up when it is first needed.</summary>
internal sealed class WorkYears
{
    private const int First = 2000;
    private const int Last = 2099;

    private readonly Lazy<WorkYear>[] years;

    public WorkYears(WorkDays days)
    {
        Days = days;
        years = [.. Enumerable.Range(First, Last - First + 1).Select(year => new Lazy<WorkYear>(() => new WorkYear(days, year)))];
    }

    /// <summary>The days that are summed up.</summary>
    public WorkDays Days { get; }

    /// <summary>Working time between two instants in order; null where years are not known.</summary>
    public TimeSpan? Between(Instant from, Instant to)
    {
        var (first, last) = (Days.DateOf(from).Year, Days.DateOf(to).Year);
        if (first < First || last > Last)
            return null;
        var ticks = Of(last).UpTo(to.ToUnixTimeTicks()) - Of(first).UpTo(from.ToUnixTimeTicks());
        for (var year = first; year < last; year++)
            ticks += Of(year).Total;
        return TimeSpan.FromTicks(ticks);
    }

    /// <summary>The first instant after so much working time, more than nothing; null where years are not known.</summary>
    public Instant? After(Instant from, Duration workingTime)
    {
        var first = Days.DateOf(from).Year;
        if (first < First)
            return null;
        var left = workingTime.BclCompatibleTicks;
        for (var year = first; year <= Last; year++)
        {
            var passed = year == first ? Of(year).UpTo(from.ToUnixTimeTicks()) : 0;
            if (left <= Of(year).Total - passed)
                return Instant.FromUnixTimeTicks(Of(year).InstantOf(passed + left));
            left -= Of(year).Total - passed;
        }

        return null;
    }

    private WorkYear Of(int year) => years[year - First].Value;
}

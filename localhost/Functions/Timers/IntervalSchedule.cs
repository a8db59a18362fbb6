namespace Ecom.LocalHost.Functions.Timers;

/// <summary>Runs at equal distances.</summary>
/// <param name="Interval">The distance.</param>
internal sealed record IntervalSchedule(TimeSpan Interval) : ISchedule
{
    public DateTimeOffset? After(DateTimeOffset instant) => instant + Interval;
}

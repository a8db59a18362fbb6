namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Where a clock stands at an instant.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Status">Whether it counts.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="Due">When its limit passes or passed; null while paused.</param>
/// <param name="Total">The whole limit, in its unit: working time or time on the wall.</param>
/// <param name="Elapsed">What has counted.</param>
/// <param name="Breach">The breach that stands, with when and why; null: none.</param>
/// <param name="EndedAt">When it was met or not needed any more.</param>
/// <param name="NextInstant">When the next warning, deadline or escalation is reached.</param>
/// <param name="Pause">The pause that lasts, with its cause, or null.</param>
/// <param name="Promise">The promise to the customer; where it is earlier than the limit, it sets the due time. Null: none.</param>
/// <param name="Target">The target that holds, with its policy's version and rule.</param>
public sealed record ClockReading(
    ClockKind Kind,
    ClockStatus Status,
    DateTimeOffset StartedAt,
    DateTimeOffset? Due,
    TimeSpan Total,
    TimeSpan Elapsed,
    ClockBreach? Breach,
    DateTimeOffset? EndedAt,
    DateTimeOffset? NextInstant,
    ClockPause? Pause,
    ClockPromise? Promise,
    AppliedTarget Target)
{
    /// <summary>What is left, in the unit of the clock, also while it is paused; negative when the limit is over.</summary>
    public TimeSpan Remaining => Total - Elapsed;

    /// <summary>How much of the limit is used, in percent; more than 100 when it is over.</summary>
    public double PercentUsed => Total > TimeSpan.Zero ? 100.0 * Elapsed.Ticks / Total.Ticks : 100;
}

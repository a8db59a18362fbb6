using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>One clock from its start to its end. Only <see cref="SlaClocks"/> makes and changes it.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="Targets">The targets that applied, in order; the last one holds.</param>
public sealed record ClockRun(ClockKind Kind, DateTimeOffset StartedAt, IReadOnlyList<AppliedTarget> Targets)
{
    /// <summary>From when the limit counts; null: only a promise is kept.</summary>
    public DateTimeOffset? LimitFrom { get; init; }

    /// <summary>The promise to the customer, if there is one.</summary>
    public ClockPromise? Promise { get; init; }

    /// <summary>What it did not count, in order; the last one may last.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    /// <summary>The pauses that are over, in the unit of the clock.</summary>
    public TimeSpan PausedTime { get; init; }

    /// <summary>The whole limit, in the unit of the clock.</summary>
    public TimeSpan Total { get; init; }

    /// <summary>When the limit passes; null while paused.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>What lies ahead, soonest first; nothing while paused and after the end.</summary>
    public IReadOnlyList<ClockAlarm> Ahead { get; init; } = [];

    /// <summary>What was reached, in order. Also what a longer target or a reopening made obsolete stays here.</summary>
    public IReadOnlyList<ReachedAlarm> Reached { get; init; } = [];

    /// <summary>The breach that stands; a change to targets that are not over lifts it.</summary>
    public ClockBreach? Breach { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended, or null.</summary>
    public ClockEnd? End { get; init; }

    /// <summary>The target that holds.</summary>
    [JsonIgnore]
    public AppliedTarget Applied => Targets[^1];

    /// <summary>Whether it counts neither now nor later.</summary>
    [JsonIgnore]
    public bool HasEnded => End is not null;

    /// <summary>The pause that lasts, or null.</summary>
    [JsonIgnore]
    public ClockPause? OpenPause => Pauses is [.., { End: null } last] ? last : null;

    /// <summary>The next instant at which something is to be done, or null.</summary>
    [JsonIgnore]
    public DateTimeOffset? NextInstant => Ahead is [var first, ..] ? first.At : null;
}

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

public sealed partial class SlaClocks
{
    /// <summary>Where a clock stands.</summary>
    /// <param name="run">The clock.</param>
    /// <param name="now">Now; not before the last event of its case.</param>
    public ClockReading Read(ClockRun run, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(run);
        run = Current(run, now);
        var until = CountsUntil(run, now);
        return new ClockReading(
            run.Kind, StatusOf(run), run.StartedAt, run.Due, run.Total, TimeOf(run).Between(run.StartedAt, until) - run.PausedTime,
            run.Breach, run.EndedAt, run.NextInstant, run.OpenPause, run.Promise, run.Applied);
    }

    /// <summary>How a clock came to stand where it stands, and how it comes to its due time.</summary>
    /// <param name="run">The clock.</param>
    /// <param name="now">Now; not before the last event of its case.</param>
    public ClockExplanation Explain(ClockRun run, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(run);
        run = Current(run, now);
        var calendar = calendars(run.Applied.Calendar);
        var isWorkingTime = run.Applied.Target.Limit.IsWorkingTime;
        var until = run.EndedAt ?? (now < run.StartedAt ? run.StartedAt : now);
        var ahead = new SegmentList(run, calendar, isWorkingTime);
        if (!run.HasEnded && run.Due > until)
            ahead.Running(until, run.Due.Value);
        return new ClockExplanation(Read(run, now), new SegmentList(run, calendar, isWorkingTime).Past(until).Segments, ahead.Segments);
    }

    private ClockRun Current(ClockRun run, DateTimeOffset now) => new ClockAlarms(calendars, []).Advance(run, now, inclusive: true);

    private CountedTime TimeOf(ClockRun run) => new(calendars(run.Applied.Calendar), run.Applied.Target.Limit.IsWorkingTime);

    private static DateTimeOffset CountsUntil(ClockRun run, DateTimeOffset now)
    {
        var until = run.EndedAt ?? run.OpenPause?.Start ?? now;
        return until < run.StartedAt ? run.StartedAt : until;
    }

    private static ClockStatus StatusOf(ClockRun run) => run switch
    {
        { End: ClockEnd.Met } => ClockStatus.Met,
        { End: ClockEnd.NotNeeded } => ClockStatus.NotNeeded,
        { OpenPause: not null } => ClockStatus.Paused,
        _ => ClockStatus.Running,
    };
}

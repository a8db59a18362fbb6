namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Cuts the time of a clock into segments.</summary>
/// <param name="run">The clock.</param>
/// <param name="calendar">The calendar that holds.</param>
/// <param name="isWorkingTime">Whether the clock counts working time.</param>
internal sealed class SegmentList(ClockRun run, WorkCalendar calendar, bool isWorkingTime)
{
    private readonly List<ClockSegment> segments = [];
    private TimeSpan total;

    public IReadOnlyList<ClockSegment> Segments => segments;

    /// <summary>From the start to an instant.</summary>
    public SegmentList Past(DateTimeOffset until)
    {
        var from = run.StartedAt;
        foreach (var pause in run.Pauses)
        {
            Running(from, pause.Start);
            from = pause.End ?? until;
            Add(pause.Start, from, SegmentKind.Paused, pause.Cause, pause.For);
        }

        Running(from, until);
        return this;
    }

    /// <summary>From an instant to the due time, when it runs on.</summary>
    public SegmentList Running(DateTimeOffset from, DateTimeOffset until)
    {
        if (!isWorkingTime)
        {
            Add(from, until, SegmentKind.CalendarTime);
            return this;
        }

        foreach (var stretch in calendar.Stretches(from, until))
            Add(stretch.Start, stretch.End, KindOf(stretch.Kind), stretch.Holiday);
        return this;
    }

    // Where the target changed, a segment is cut, so that each shows what applied.
    private void Add(DateTimeOffset start, DateTimeOffset end, SegmentKind kind, string? name = null, WaitingFor? waitingFor = null)
    {
        for (var i = 0; i < run.Targets.Count; i++)
        {
            var until = i + 1 < run.Targets.Count && run.Targets[i + 1].Since < end ? run.Targets[i + 1].Since : end;
            if (until <= start)
                continue;
            var segment = new ClockSegment(calendar.InZone(start), calendar.InZone(until), kind, name, waitingFor, TimeSpan.Zero, total, run.Targets[i]);
            if (segment.IsCounted)
                total += until - start;
            segments.Add(segment with { Counted = segment.IsCounted ? until - start : TimeSpan.Zero, RunningTotal = total });
            start = until;
        }
    }

    private static SegmentKind KindOf(StretchKind kind) => kind switch
    {
        StretchKind.Working => SegmentKind.WorkingTime,
        StretchKind.MakeUpDay => SegmentKind.MakeUpDay,
        StretchKind.OutsideHours => SegmentKind.OutsideHours,
        StretchKind.Break => SegmentKind.Break,
        StretchKind.DayOff => SegmentKind.DayOff,
        StretchKind.Holiday => SegmentKind.Holiday,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of stretch."),
    };
}

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>One stretch of a clock's time, without gaps to the next.</summary>
/// <param name="Start">Its start, with the calendar's offset.</param>
/// <param name="End">Its end.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Of a holiday: its name; of a pause: its cause; else null.</param>
/// <param name="For">Of a pause: who was waited for.</param>
/// <param name="Counted">How much of it counts: all of it or nothing.</param>
/// <param name="RunningTotal">What has counted up to its end.</param>
/// <param name="Target">The target that applied, with its policy's version and rule.</param>
public sealed record ClockSegment(
    DateTimeOffset Start,
    DateTimeOffset End,
    SegmentKind Kind,
    string? Name,
    WaitingFor? For,
    TimeSpan Counted,
    TimeSpan RunningTotal,
    AppliedTarget Target)
{
    /// <summary>Whether it counts.</summary>
    public bool IsCounted => Kind is SegmentKind.WorkingTime or SegmentKind.MakeUpDay or SegmentKind.CalendarTime;
}

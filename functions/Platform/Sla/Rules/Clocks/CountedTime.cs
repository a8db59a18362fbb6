namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Time as a clock counts it: working time of a calendar, or time on the wall.</summary>
internal readonly struct CountedTime(WorkCalendar calendar, bool isWorkingTime)
{
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) => isWorkingTime ? calendar.Measure(from, to) : to - from;

    public DateTimeOffset After(DateTimeOffset from, TimeSpan time) =>
        isWorkingTime ? calendar.AddWorkingTime(from, time) : calendar.InZone(from + time);

    /// <summary>How much of the pauses that are over lies after an instant.</summary>
    public TimeSpan Paused(IReadOnlyList<ClockPause> pauses, DateTimeOffset since)
    {
        var sum = TimeSpan.Zero;
        foreach (var pause in pauses)
        {
            if (pause.End is { } end && end > since)
                sum += Between(pause.Start < since ? since : pause.Start, end);
        }

        return sum;
    }

    /// <summary>When a limit that counts from an instant passes, with the pauses since then.</summary>
    public DateTimeOffset LimitEnd(DateTimeOffset from, WorkDuration limit, IReadOnlyList<ClockPause> pauses) =>
        After(calendar.Add(from, limit), Paused(pauses, from));
}

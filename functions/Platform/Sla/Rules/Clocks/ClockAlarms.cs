namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Sets what lies ahead of a clock, and reaches it.</summary>
/// <param name="calendars">Gives a calendar by its name.</param>
/// <param name="reached">Gets what is reached.</param>
internal sealed class ClockAlarms(Func<string, WorkCalendar> calendars, List<ReachedAlarm> reached)
{
    /// <summary>Time as the clock counts it now.</summary>
    public CountedTime TimeOf(ClockRun run) => new(calendars(run.Applied.Calendar), run.Applied.Target.Limit.IsWorkingTime);

    /// <summary>Measures the limit and the pauses anew, and sets the alarms; what is over by now is reached at once.</summary>
    /// <param name="run">A clock that has not ended.</param>
    /// <param name="at">Now.</param>
    /// <param name="because">Why it is measured anew.</param>
    public ClockRun Set(ClockRun run, DateTimeOffset at, ReachedBecause because)
    {
        var time = TimeOf(run);
        // A clock that is paused stands where it was when the pause began.
        var stand = run.OpenPause?.Start ?? at;
        var paused = time.Paused(run.Pauses, run.StartedAt);
        var due = DueOf(run, time);
        var total = time.Between(run.StartedAt, due) - paused;
        run = run with { PausedTime = paused, Total = total < TimeSpan.Zero ? TimeSpan.Zero : total, Ahead = [] };
        if (because == ReachedBecause.TargetsChanged && due > stand)
            run = run with { Breach = null };
        run = run.Breach is { } breach
            ? run with { Due = breach.Due, Ahead = Ladder(run, breach) }
            : SetLimit(run with { Due = due }, time, stand, at, because);
        return run.OpenPause is null ? run : run with { Due = null, Ahead = [] };
    }

    /// <summary>Reaches what lies before an instant, or also at it.</summary>
    public ClockRun Advance(ClockRun run, DateTimeOffset at, bool inclusive)
    {
        while (run.Ahead is [var next, ..] && (next.At < at || (inclusive && next.At == at) || next.At <= run.Breach?.At))
            run = Reach(run, next, next.At, ReachedBecause.TimePassed);
        return run;
    }

    /// <summary>Makes a clock one that breached by an event: it was over before.</summary>
    public ClockRun BreachAtOnce(ClockRun run, DateTimeOffset due, DateTimeOffset at, ReachedBecause because) =>
        Advance(Reach(run, new ClockAlarm(AlarmKind.Due, due), at, because), at, inclusive: true);

    private static DateTimeOffset DueOf(ClockRun run, CountedTime time)
    {
        var promised = run.Promise is { } promise ? time.After(promise.Until, time.Paused(run.Pauses, promise.MadeAt)) : (DateTimeOffset?)null;
        var limit = run.LimitFrom is { } from ? time.LimitEnd(from, run.Applied.Target.Limit, run.Pauses) : (DateTimeOffset?)null;
        return promised is null || limit < promised ? limit ?? run.StartedAt : promised.Value;
    }

    private ClockRun SetLimit(ClockRun run, CountedTime time, DateTimeOffset stand, DateTimeOffset at, ReachedBecause because)
    {
        var due = run.Due!.Value;
        if (due < stand || (due == stand && because != ReachedBecause.TimePassed))
            return BreachAtOnce(run, due, at, because);
        var elapsed = time.Between(run.StartedAt, stand) - run.PausedTime;
        var ahead = new List<ClockAlarm>();
        foreach (var percent in run.Applied.Target.WarnAt)
        {
            var left = Part(run.Total, percent) - elapsed;
            if (left > TimeSpan.Zero)
                ahead.Add(new ClockAlarm(AlarmKind.Warning, time.After(stand, left), percent));
            else if (!run.Reached.Any(past => past.Alarm.Kind == AlarmKind.Warning && past.Alarm.Percent == percent))
                run = Reach(run, new ClockAlarm(AlarmKind.Warning, at, percent), at, because);
        }

        return run with { Ahead = [.. ahead, new ClockAlarm(AlarmKind.Due, due)] };
    }

    private ClockRun Reach(ClockRun run, ClockAlarm alarm, DateTimeOffset at, ReachedBecause because)
    {
        var past = new ReachedAlarm(run.Kind, alarm, at, because);
        reached.Add(past);
        run = run with { Ahead = [.. run.Ahead.Skip(1)], Reached = [.. run.Reached, past] };
        return alarm.Kind switch
        {
            AlarmKind.Due when new ClockBreach(alarm.At, at, because) is var breach => run with { Breach = breach, Ahead = Ladder(run, breach) },
            AlarmKind.Escalation => run with { Breach = run.Breach! with { Escalations = run.Breach.Escalations + 1 } },
            _ => run,
        };
    }

    // Rungs are climbed in order, so none is earlier than the one before, whatever their units are.
    private List<ClockAlarm> Ladder(ClockRun run, ClockBreach breach)
    {
        var rungs = new List<ClockAlarm>();
        var earliest = breach.At;
        foreach (var step in run.Applied.Target.Escalation.Skip(breach.Escalations))
        {
            var at = new CountedTime(calendars(run.Applied.Calendar), step.After.IsWorkingTime).LimitEnd(breach.At, step.After, run.Pauses);
            earliest = at > earliest ? at : earliest;
            rungs.Add(new ClockAlarm(AlarmKind.Escalation, earliest, Level: step.Level));
        }

        return rungs;
    }

    private static TimeSpan Part(TimeSpan total, int percent) => TimeSpan.FromTicks(((total.Ticks * percent) + 99) / 100);
}

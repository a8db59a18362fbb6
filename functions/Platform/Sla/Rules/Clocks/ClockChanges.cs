namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What can happen to one clock.</summary>
/// <param name="alarms">Sets what lies ahead.</param>
internal sealed class ClockChanges(ClockAlarms alarms)
{
    /// <summary>Pause of a clock whose case was resolved and reopened.</summary>
    private const string Resolved = "resolved";

    public ClockRun Start(ClockKind kind, DateTimeOffset from, AppliedTarget target) =>
        alarms.Set(new ClockRun(kind, from, [target]) { LimitFrom = from }, target.Since, ReachedBecause.TimePassed);

    public ClockRun StartForPromise(DateTimeOffset at, AppliedTarget target, DateTimeOffset until) =>
        alarms.Set(new ClockRun(ClockKind.NextUpdate, at, [target]) { Promise = new(at, until) }, at, ReachedBecause.TimePassed);

    public static ClockRun Pause(ClockRun run, CaseWait wait, DateTimeOffset at)
    {
        if (run.HasEnded || !run.Applied.Target.PausedBy.Contains(wait.For))
            return run;
        return run with { Pauses = [.. run.Pauses, new ClockPause(at, null, wait.For, wait.Cause)], Due = null, Ahead = [] };
    }

    public ClockRun Resume(ClockRun run, DateTimeOffset at)
    {
        if (run.HasEnded || run.OpenPause is not { } pause)
            return run;
        return alarms.Set(run with { Pauses = [.. run.Pauses.SkipLast(1), pause with { End = at }] }, at, ReachedBecause.TimePassed);
    }

    public ClockRun End(ClockRun run, DateTimeOffset at, ClockEnd end)
    {
        if (run.HasEnded)
            return run;
        return Resume(run, at) with { EndedAt = at, End = end, Ahead = [] };
    }

    public ClockRun Retarget(ClockRun run, DateTimeOffset at, AppliedTarget target) => run.HasEnded
        ? run
        : alarms.Set(run with { Targets = [.. run.Targets, target] }, at, ReachedBecause.TargetsChanged);

    public ClockRun Promise(ClockRun run, DateTimeOffset at, DateTimeOffset until) =>
        alarms.Set(run with { Promise = new(at, until) }, at, ReachedBecause.TimePassed);

    public ClockRun KeepPromise(ClockRun run, DateTimeOffset at) =>
        alarms.Set(run with { Promise = null }, at, ReachedBecause.TargetsChanged);

    public ClockRun CountLimit(ClockRun run, DateTimeOffset at) =>
        run.LimitFrom is null ? alarms.Set(run with { LimitFrom = at }, at, ReachedBecause.TimePassed) : run;

    /// <summary>Goes on after a resolution that did not last; breaches at once when the total time is over.</summary>
    /// <param name="run">The ended clock of the resolution.</param>
    /// <param name="target">The target that holds now, from now on; null: there is none any more.</param>
    public ClockRun Reopen(ClockRun run, AppliedTarget? target)
    {
        if (run.EndedAt is not { } ended || target is null)
            return run;
        var at = target.Since;
        var open = run with { EndedAt = null, End = null };
        if (!run.Applied.Target.CountsWhileResolved)
            open = open with { Pauses = [.. open.Pauses, new ClockPause(ended, at, null, Resolved)] };
        if (!run.Applied.IsSamePolicy(target))
            open = alarms.Set(open with { Targets = [.. run.Targets, target] }, at, ReachedBecause.TargetsChanged);
        open = alarms.Set(open, at, ReachedBecause.Reopened);
        return run.Breach is { } late && open.Breach is { } stands && stands.At <= late.At
            ? alarms.BreachAtOnce(open, late.Due, at, ReachedBecause.Reopened)
            : open;
    }
}

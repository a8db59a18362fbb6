namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Folds what happens to a case into its clocks. Pure: the same events and calendars give the same clocks.</summary>
/// <remarks>
/// An event first reaches what was due before it: a response at the very instant of its deadline is in time, a response after it is late
/// whether somebody looked at the clock in between or not. Events that make no sense in a state change nothing but time.
/// </remarks>
/// <param name="calendars">Gives a working calendar by its name; throws for an unknown one.</param>
public sealed partial class SlaClocks(Func<string, WorkCalendar> calendars)
{
    /// <summary>The clocks after an event.</summary>
    /// <param name="ledger">The clocks before it.</param>
    /// <param name="happened">The event.</param>
    public ClockLedger Apply(ClockLedger ledger, ClockEvent happened) => Step(ledger, happened).Ledger;

    /// <summary>The clocks after an event, and what it reached.</summary>
    /// <param name="ledger">The clocks before it.</param>
    /// <param name="happened">The event.</param>
    public ClockStep Step(ClockLedger ledger, ClockEvent happened)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(happened);
        if (ledger.Plan is null && happened is not ClocksStarted)
            return new ClockStep(ledger, []);
        var reached = new List<ReachedAlarm>();
        var alarms = new ClockAlarms(calendars, reached);
        var at = happened.At < ledger.LastAt ? ledger.LastAt : happened.At;
        // What stops counting stops after the instant; what is done at the instant is done in time.
        var inclusive = happened is TimeReached or ClocksPaused;
        var before = Each(ledger with { LastAt = at }, run => alarms.Advance(run, at, inclusive));
        var after = new LedgerChanges(new ClockChanges(alarms), at).After(before, happened);
        return new ClockStep(after, reached.Count < 2 ? reached : [.. reached.OrderBy(each => each.At)]);
    }

    internal static ClockLedger Each(ClockLedger ledger, Func<ClockRun, ClockRun> change)
    {
        var (first, next, resolution) = (Changed(ledger.FirstResponse), Changed(ledger.NextUpdate), Changed(ledger.Resolution));
        return ReferenceEquals(first, ledger.FirstResponse) && ReferenceEquals(next, ledger.NextUpdate) && ReferenceEquals(resolution, ledger.Resolution)
            ? ledger
            : ledger with { FirstResponse = first, NextUpdate = next, Resolution = resolution };

        ClockRun? Changed(ClockRun? run) => run is null ? null : change(run);
    }
}

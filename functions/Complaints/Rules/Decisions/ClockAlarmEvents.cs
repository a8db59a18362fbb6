using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What clocks reach, as events of the complaint, so that each warning, breach and escalation stands in the ledger once.</summary>
/// <param name="clocks">Folds the clocks.</param>
internal sealed class ClockAlarmEvents(SlaClocks clocks)
{
    /// <summary>What is due by now.</summary>
    public IEnumerable<ComplaintEvent> OfTime(ComplaintState state, DateTimeOffset now) =>
        clocks.Step(state.Clocks, new TimeReached(now)) is var step ? step.Reached.Select(reached => Event(reached, step.Ledger)) : [];

    /// <summary>What other events reach: what was due before them, and what is over because of them, such as a reopened complaint's time.</summary>
    /// <param name="before">The clocks before the events.</param>
    /// <param name="events">The events.</param>
    /// <param name="now">When they happen.</param>
    public IReadOnlyList<ComplaintEvent> With(ClockLedger before, IReadOnlyList<ComplaintEvent> events, DateTimeOffset now)
    {
        var ledger = before;
        List<ReachedAlarm> reached = [];
        foreach (var change in events.SelectMany(happened => ComplaintClockEvents.Of(ledger, happened, now)))
        {
            var step = clocks.Step(ledger, change);
            ledger = step.Ledger;
            reached.AddRange(step.Reached);
        }

        if (reached.Count == 0) return events;
        // The events that tell of it let time reach this instant, so what else is due at it is told as well.
        reached.AddRange(clocks.Step(ledger, new TimeReached(now)).Reached);
        return [.. events, .. reached.Select(alarm => Event(alarm, ledger))];
    }

    private static ComplaintEvent Event(ReachedAlarm reached, ClockLedger ledger) => reached.Alarm.Kind switch
    {
        AlarmKind.Warning => new SlaWarned(
            reached.Clock, reached.Alarm.Percent ?? 0, ledger.Clocks.FirstOrDefault(clock => clock.Kind == reached.Clock)?.Due),
        AlarmKind.Due => new SlaBreached(reached.Clock, reached.Alarm.At, reached.Because),
        AlarmKind.Escalation => new ComplaintEscalated(reached.Clock, reached.Alarm.Level ?? EscalationLevel.Lead),
    };
}

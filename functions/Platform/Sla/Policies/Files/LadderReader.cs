using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Makes an escalation ladder of its JSON.</summary>
/// <param name="targets">Reads time limits and names.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class LadderReader(TargetReader targets, PolicyFaults faults)
{
    public List<EscalationStep> Read(IReadOnlyList<PlacedJson> items)
    {
        var steps = new List<EscalationStep>();
        foreach (var item in items)
        {
            var step = new PlacedObject(item, faults, "a step of an escalation", "level", "after");
            var level = targets.Named<EscalationLevel>(step.Text("level"), "level");
            var after = targets.Duration(step.Text("after"));
            if (level is null || after is null)
                continue;
            if (steps.Count > 0)
                CheckOrder(item.Line, steps[^1], new EscalationStep(level.Value, after.Value));
            steps.Add(new EscalationStep(level.Value, after.Value));
        }

        return steps;
    }

    private void CheckOrder(int line, EscalationStep before, EscalationStep step)
    {
        if (step.Level <= before.Level)
            faults.Add(line, $"an escalation goes up: {step.Level} stands after {before.Level}");
        if (step.After.IsWorkingTime != before.After.IsWorkingTime)
            faults.Add(line, $"steps of an escalation are all in working time or all in calendar time: {step.After} stands after {before.After}");
        else if (Minutes(step.After) < Minutes(before.After))
            faults.Add(line, $"steps of an escalation are in order: {step.After} stands after {before.After}");
    }

    // A working day has no fixed length; it is longer than the hours that anybody would write instead of it.
    private static long Minutes(WorkDuration time) => time.Unit switch
    {
        WorkUnit.WorkingMinutes or WorkUnit.CalendarMinutes => time.Amount,
        WorkUnit.WorkingHours or WorkUnit.CalendarHours => time.Amount * 60L,
        _ => time.Amount * 1440L,
    };
}

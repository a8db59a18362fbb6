namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

internal sealed partial class LedgerChanges
{
    // Clocks that ended stay as they were; a resolution that is reopened goes on by the plan that holds then.
    private ClockLedger ChangePlan(ClockLedger ledger, ClockPlan plan)
    {
        ledger = ledger with { Plan = plan };
        if (!ledger.IsOpen)
            return ledger;
        ledger = ledger with
        {
            FirstResponse = ledger.FirstResponse is { } first ? Retargeted(first, plan.For(ClockKind.FirstResponse, at)) : null,
            Resolution = ledger.Resolution is { } resolution
                ? Retargeted(resolution, plan.For(ClockKind.Resolution, at))
                : Started(ClockKind.Resolution, plan),
        };
        ledger = ChangeNextUpdate(ledger, plan);
        return Waiting(SlaClocks.Each(ledger, run => IsStillPaused(run, ledger.Wait) ? run : clocks.Resume(run, at)));
    }

    private ClockLedger ChangeNextUpdate(ClockLedger ledger, ClockPlan plan)
    {
        if (ledger.NextUpdate is not { } running)
            return StartNextUpdate(ledger);
        // A promise that was made is kept whatever the policy becomes.
        var target = running.Promise is null ? plan.For(ClockKind.NextUpdate, at) : plan.ForPromise(at);
        if (target is null || (target.Target.Mode != running.Applied.Target.Mode && running.Promise is null))
            return StartNextUpdate(EndNextUpdate(ledger, ClockEnd.NotNeeded));
        var limitFrom = target.Target.Mode == running.Applied.Target.Mode ? running.LimitFrom
            : target.Target.Mode == NextUpdateMode.Periodic ? at
            : ledger.UnansweredSince;
        return ledger with { NextUpdate = clocks.Retarget(running with { LimitFrom = plan.NextUpdate is null ? null : limitFrom }, at, target) };
    }

    private ClockRun Retargeted(ClockRun run, AppliedTarget? target) =>
        target is null ? clocks.End(run, at, ClockEnd.NotNeeded) : clocks.Retarget(run, at, target);

    private static bool IsStillPaused(ClockRun run, CaseWait? wait) =>
        wait is not null && run.Applied.Target.PausedBy.Contains(wait.For);
}

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What each event means to the clocks of a case.</summary>
/// <param name="clocks">What can happen to one clock.</param>
/// <param name="at">The instant of the event.</param>
internal sealed partial class LedgerChanges(ClockChanges clocks, DateTimeOffset at)
{
    public ClockLedger After(ClockLedger ledger, ClockEvent happened) => happened switch
    {
        ClocksStarted started => ledger.Plan is null ? Start(ledger, started.Plan) : ledger,
        Responded { By: Responder.Person } => Respond(ledger),
        Clocks.CustomerWrote => AskAgain(ledger),
        UpdatePromised promised => ledger.IsOpen ? Promise(ledger, promised.Until) : ledger,
        UpdateGiven => GiveUpdate(ledger),
        ClocksPaused paused => ledger.IsOpen ? Wait(ledger, new CaseWait(at, paused.For, paused.Cause)) : ledger,
        ClocksResumed => Resume(ledger),
        PlanChanged changed => ChangePlan(ledger, changed.Plan),
        CaseResolved => ledger.IsOpen ? Resolve(ledger) : ledger,
        CaseReopened => ledger.IsOpen ? ledger : Reopen(ledger),
        CaseClosed => ledger.ClosedAt is null ? Close(ledger) : ledger,
        _ => ledger,
    };

    private ClockLedger Start(ClockLedger ledger, ClockPlan plan) => StartNextUpdate(ledger with
    {
        Plan = plan,
        FirstResponse = Started(ClockKind.FirstResponse, plan),
        Resolution = Started(ClockKind.Resolution, plan),
    });

    private ClockLedger Respond(ClockLedger ledger)
    {
        ledger = ledger with { FirstResponse = Ended(ledger.FirstResponse, ClockEnd.Met), UnansweredSince = null };
        return ledger.NextUpdate is null ? ledger : StartNextUpdate(EndNextUpdate(ledger, ClockEnd.Met));
    }

    private ClockLedger AskAgain(ClockLedger ledger)
    {
        ledger = ledger with { UnansweredSince = ledger.UnansweredSince ?? at };
        return ledger.NextUpdate is { } running && IsAnswerOwed(ledger)
            ? ledger with { NextUpdate = clocks.CountLimit(running, at) }
            : StartNextUpdate(ledger);
    }

    private ClockLedger Promise(ClockLedger ledger, DateTimeOffset until)
    {
        if (ledger.NextUpdate is { } running)
            return ledger with { NextUpdate = clocks.Promise(running, at, until) };
        return ledger.Plan!.ForPromise(at) is { } target
            ? Waiting(ledger with { NextUpdate = clocks.StartForPromise(at, target, until) })
            : ledger;
    }

    private ClockLedger GiveUpdate(ClockLedger ledger) => ledger.NextUpdate switch
    {
        null => ledger,
        // It tells how things stand, but what the customer asked stays to be answered.
        { LimitFrom: not null, Applied.Target.Mode: NextUpdateMode.AnswerToCustomer } running =>
            running.Promise is null ? ledger : KeepPromise(ledger, running),
        _ => StartNextUpdate(EndNextUpdate(ledger, ClockEnd.Met)),
    };

    private ClockLedger KeepPromise(ClockLedger ledger, ClockRun running)
    {
        var kept = clocks.KeepPromise(running, at);
        return ledger with
        {
            NextUpdate = kept,
            UpdatesInTime = ledger.UpdatesInTime + (running.Breach is null ? 1 : 0),
            UpdatesLate = ledger.UpdatesLate + (running.Breach is not null && kept.Breach is null ? 1 : 0),
        };
    }

    private ClockLedger Wait(ClockLedger ledger, CaseWait wait) => Waiting(Resume(ledger) with { Wait = wait });

    private ClockLedger Resume(ClockLedger ledger) => SlaClocks.Each(ledger with { Wait = null }, run => clocks.Resume(run, at));

    private ClockLedger Waiting(ClockLedger ledger) => ledger.Wait is { } wait
        ? SlaClocks.Each(ledger, run => run.OpenPause is null ? ClockChanges.Pause(run, wait, at) : run)
        : ledger;

    private ClockLedger Resolve(ClockLedger ledger) => EndNextUpdate(Resume(ledger), ClockEnd.NotNeeded) with
    {
        FirstResponse = Ended(ledger.FirstResponse, ClockEnd.Met),
        Resolution = Ended(ledger.Resolution, ClockEnd.Met),
        UnansweredSince = null,
        ResolvedAt = at,
    };

    private ClockLedger Reopen(ClockLedger ledger) => StartNextUpdate(ledger with
    {
        ResolvedAt = null,
        ClosedAt = null,
        UnansweredSince = at,
        Resolution = ledger.Resolution is { } resolution ? clocks.Reopen(resolution, ledger.Plan!.For(ClockKind.Resolution, at)) : null,
    });

    private ClockLedger Close(ClockLedger ledger) => EndNextUpdate(Resume(ledger), ClockEnd.NotNeeded) with
    {
        FirstResponse = Ended(ledger.FirstResponse, ClockEnd.NotNeeded),
        Resolution = Ended(ledger.Resolution, ClockEnd.NotNeeded),
        ClosedAt = at,
    };

    /// <summary>Starts the clock of the next update when its mode says that it runs now.</summary>
    private ClockLedger StartNextUpdate(ClockLedger ledger)
    {
        if (!ledger.IsOpen || ledger.NextUpdate is not null || ledger.Plan!.For(ClockKind.NextUpdate, at) is not { } target)
            return ledger;
        if (target.Target.Mode == NextUpdateMode.Periodic)
            return Waiting(ledger with { NextUpdate = clocks.Start(ClockKind.NextUpdate, at, target) });
        return IsAnswerOwed(ledger)
            ? Waiting(ledger with { NextUpdate = clocks.Start(ClockKind.NextUpdate, ledger.UnansweredSince!.Value, target) })
            : ledger;
    }

    // Until somebody answered for the first time, the clock of the first response covers what the customer writes.
    private static bool IsAnswerOwed(ClockLedger ledger) =>
        ledger is { IsOpen: true, UnansweredSince: not null, FirstResponse: null or { HasEnded: true } }
        && ledger.Plan!.NextUpdate is { Mode: NextUpdateMode.AnswerToCustomer };

    private ClockLedger EndNextUpdate(ClockLedger ledger, ClockEnd end)
    {
        if (ledger.NextUpdate is not { } running)
            return ledger;
        var ended = clocks.End(running, at, end);
        return ledger with
        {
            NextUpdate = null,
            Earlier = [.. ledger.Earlier.TakeLast(ClockLedger.MaxEarlier - 1), ended],
            UpdatesInTime = ledger.UpdatesInTime + (end == ClockEnd.Met && ended.Breach is null ? 1 : 0),
            UpdatesLate = ledger.UpdatesLate + (ended.Breach is null ? 0 : 1),
        };
    }

    private ClockRun? Started(ClockKind kind, ClockPlan plan) =>
        plan.For(kind, at) is { } target ? clocks.Start(kind, at, target) : null;

    private ClockRun? Ended(ClockRun? run, ClockEnd end) => run is null ? null : clocks.End(run, at, end);
}

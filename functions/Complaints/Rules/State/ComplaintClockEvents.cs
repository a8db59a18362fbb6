using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What an event of a complaint means to its clocks.</summary>
internal static class ComplaintClockEvents
{
    private const string ProposalPending = "a proposal waits for the customer";

    /// <summary>The events of the clocks, in order.</summary>
    /// <param name="clocks">The clocks before it.</param>
    /// <param name="happened">The event.</param>
    /// <param name="at">When it happened.</param>
    public static IEnumerable<ClockEvent> Of(ClockLedger clocks, ComplaintEvent happened, DateTimeOffset at) => happened switch
    {
        ComplaintClassified { Plan: var plan } => clocks.Plan is null ? [new ClocksStarted(at, plan)] : plan.IsSameAs(clocks.Plan) ? [] : [new PlanChanged(at, plan)],
        PolicyMoved { Plan: var plan } => [new PlanChanged(at, plan)],
        CustomerAnswered => [new Responded(at, Responder.Person)],
        CustomerAsked asked => [new Responded(at, Responder.Person), new ClocksPaused(at, WaitingFor.Customer, asked.Cause)],
        SolutionProposed => [new Responded(at, Responder.Person), new ClocksPaused(at, WaitingFor.Customer, ProposalPending)],
        WaitingStopped => [new ClocksResumed(at)],
        CustomerReplied or ProposalRefused => clocks.Wait is null ? [new CustomerWrote(at)] : [new ClocksResumed(at), new CustomerWrote(at)],
        PromiseMade promised => [new UpdatePromised(at, promised.Until)],
        ComplaintResolved { How: ResolutionKind.Withdrawn } or ComplaintClosed => [new CaseClosed(at)],
        ComplaintResolved => [new CaseResolved(at)],
        ComplaintReopened => [new CaseReopened(at)],
        SlaWarned or SlaBreached or ComplaintEscalated => [new TimeReached(at)],
        _ => [],
    };
}

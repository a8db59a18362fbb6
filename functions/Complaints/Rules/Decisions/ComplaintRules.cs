using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Decides what a command does to a complaint. Pure: the same state, command and facts give the same decision.</summary>
public sealed class ComplaintRules
{
    private readonly IntakeDecisions intake;
    private readonly DeskDecisions desk;
    private readonly StatutoryDecisions statutory;
    private readonly ResolutionDecisions resolutions;
    private readonly DeadlineDecisions deadlines;
    private readonly ClockAlarmEvents alarms;

    /// <summary>Makes the rules.</summary>
    /// <param name="policy">The numbers of the rules.</param>
    /// <param name="routing">How complaints are classified and routed.</param>
    /// <param name="clocks">Folds the clocks.</param>
    /// <param name="calendar">Working time of reminders, silence and follow-ups.</param>
    /// <param name="plans">The targets.</param>
    public ComplaintRules(ComplaintPolicy policy, RoutingPolicy routing, SlaClocks clocks, WorkCalendar calendar, IComplaintPlans plans)
    {
        Policy = policy;
        Routing = routing;
        alarms = new ClockAlarmEvents(clocks);
        intake = new IntakeDecisions(new ClassificationRules(routing), routing, plans, calendar);
        statutory = new StatutoryDecisions(calendar);
        desk = new DeskDecisions(policy, calendar);
        resolutions = new ResolutionDecisions(policy, calendar);
        deadlines = new DeadlineDecisions(alarms, resolutions);
    }

    /// <summary>The numbers of the rules.</summary>
    public ComplaintPolicy Policy { get; }

    /// <summary>How complaints are classified and routed.</summary>
    public RoutingPolicy Routing { get; }

    /// <summary>Decides a command.</summary>
    /// <param name="id">Id of the complaint.</param>
    /// <param name="state">The state; null when there is no complaint.</param>
    /// <param name="command">The command.</param>
    /// <param name="facts">Who, when, and what was gathered before.</param>
    public Decision Decide(string id, ComplaintState? state, ComplaintCommand command, ComplaintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (command is OpenComplaint open) return intake.Open(state, id, open, facts);
        if (state is null) return Decision.Refuse(RefusalKind.Unknown, "unknown-complaint", "There is no such complaint.");
        if (command is TimePassed) return deadlines.Decide(state, facts.Now);
        var decision = Own(state, command, facts);
        return decision is Decision.Accepted { Events.Count: > 0 } accepted
            ? Decision.Accept(alarms.With(state.Clocks, accepted.Events, facts.Now))
            : decision;
    }

    private Decision Own(ComplaintState state, ComplaintCommand command, ComplaintFacts facts) => command switch
    {
        TakeComplaint => DeskDecisions.Take(state, facts),
        AssignComplaint assign => DeskDecisions.Assign(state, assign, facts),
        TransferComplaint transfer => intake.Transfer(state, transfer, facts),
        Reclassify change => intake.Reclassify(state, change, facts),
        MovePolicy move => intake.MovePolicy(state, move, facts),
        ReplyToCustomer reply => DeskDecisions.Reply(state, reply, facts),
        AddNote note => DeskDecisions.Note(state, note, facts),
        AskCustomer ask => desk.Ask(state, ask, facts),
        StopWaiting stop => DeskDecisions.StopWaiting(state, stop, facts),
        PromiseUpdate promise => desk.Promise(state, promise, facts),
        ProposeSolution propose => desk.Propose(state, propose, facts),
        ResolveComplaint resolve => resolutions.Resolve(state, resolve, facts),
        RecordDemand demand => statutory.Demanded(state, demand, facts),
        RecordReturnedGoods goods => statutory.GoodsReturned(state, goods, facts),
        RecordRefund refund => StatutoryDecisions.Refunded(state, refund, facts),
        AttachFile attach => DeskDecisions.Attach(state, attach, facts),
        WriteAsCustomer write => ResolutionDecisions.Write(state, write, facts),
        AcceptProposal accept => resolutions.Accept(state, accept, facts),
        RefuseProposal refuse => ResolutionDecisions.Refuse(state, refuse, facts),
        ReopenComplaint reopen => resolutions.Reopen(state, reopen, facts),
        RateResolution rate => resolutions.Rate(state, rate, facts),
        WithdrawComplaint withdraw => resolutions.Withdraw(state, withdraw, facts),
        CompleteFollowUp done => ResolutionDecisions.FollowUp(state, done, facts),
        RenewLink => DeskDecisions.Renew(state, facts),
        RevokeLink revoke => DeskDecisions.Revoke(state, revoke, facts),
        ParkWork park => ParkedDecisions.Park(state, park, facts, Policy),
        ResumeWork => ParkedDecisions.Resume(state, facts),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not known."),
    };
}

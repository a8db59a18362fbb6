using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Claims.Rules.ClaimEvent>;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Decides what a command does to a claim. Pure: the same state, command and facts give the same decision.</summary>
public sealed class ClaimRules
{
    private readonly EvidenceDecisions evidence;
    private readonly JudgementDecisions judgements;
    private readonly ReturnDecisions returns;
    private readonly EffectDecisions effects;
    private readonly ParcelDecisions parcels;
    private readonly ReappearanceDecisions reappearances;
    private readonly ConfirmationDecisions confirmations;
    private readonly DeadlineDecisions deadlines;
    private readonly ClaimProgression progression;

    /// <summary>Makes the rules.</summary>
    /// <param name="policy">The numbers of the rules.</param>
    /// <param name="calendar">Working time.</param>
    public ClaimRules(ClaimPolicy policy, WorkCalendar calendar)
    {
        Policy = policy;
        evidence = new EvidenceDecisions(policy);
        judgements = new JudgementDecisions(new CompensationPlanner(policy));
        TracingDecisions tracing = new(policy, judgements);
        returns = new ReturnDecisions(policy);
        effects = new EffectDecisions(policy, tracing);
        reappearances = new ReappearanceDecisions(policy);
        parcels = new ParcelDecisions(policy, tracing, returns);
        confirmations = new ConfirmationDecisions(policy);
        TaskDecisions tasks = new(policy, calendar);
        deadlines = new DeadlineDecisions(tracing, confirmations, tasks);
        progression = new ClaimProgression(
            evidence, tracing, new ChoiceDecisions(policy), returns, new FulfilmentDecisions(policy), reappearances, tasks, policy);
    }

    /// <summary>The numbers of the rules.</summary>
    public ClaimPolicy Policy { get; }

    /// <summary>Decides a command.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="state">The state; null when there is no claim.</param>
    /// <param name="command">The command.</param>
    /// <param name="facts">Who, when, and what was gathered before.</param>
    public Decision Decide(string id, ClaimState? state, ClaimCommand command, ClaimFacts facts)
    {
        if (state is null && command is not OpenClaim) return Decision.Refuse(RefusalKind.Unknown, "unknown-claim", "There is no such claim.");
        // The same report again makes no second claim.
        if (state is not null && command is OpenClaim) return Decision.Accept();
        // Its orchestration is over, and would not hear.
        if (state is not null && ClaimPhases.Of(state, facts.Now) == ClaimPhase.Ended)
            return command is TimePassed ? Decision.Accept() : Decision.Refuse(RefusalKind.Conflict, "claim-closed", "This claim is closed.");
        ClaimChange change = new(state, facts);
        if (Own(change, id, command) is { } refusal) return new Decision.Refused(refusal);
        if (change.State.Parked is null && (change.Events.Count > 0 || command is TimePassed)) progression.Advance(change);
        return Decision.Accept(change.Events);
    }

    private RuleRefusal? Own(ClaimChange change, string id, ClaimCommand command)
    {
        switch (command)
        {
            case TimePassed:
                deadlines.Act(change);
                return null;
            case RecordEffect record:
                effects.Record(change, record.Report);
                return null;
            case ParkWork park:
                DeadlineDecisions.Park(change, park, Policy);
                return null;
            default:
                return OfPeople(change, id, command);
        }
    }

    private RuleRefusal? OfPeople(ClaimChange change, string id, ClaimCommand command) => command switch
    {
        OpenClaim open => IntakeDecisions.Open(change, id, open),
        AddPhoto add => EvidenceDecisions.Add(change, add),
        AskForPhotos ask => evidence.Ask(change, ask),
        JudgeClaim judge => judgements.Judge(change, judge),
        Reclassify other => JudgementDecisions.Reclassify(change, other),
        ApprovePlan approve => ApprovalDecisions.Approve(change, approve),
        RejectPlan reject => ApprovalDecisions.Reject(change, reject),
        ChooseOption choose => ChoiceDecisions.Choose(change, choose),
        AnnounceReturn announce => ReturnDecisions.Announce(change, announce),
        RecordReturnArrival => ReturnDecisions.Arrived(change),
        InspectReturn inspect => returns.Inspect(change, inspect),
        ParkEffect park => EffectDecisions.Park(change, park),
        ResumeEffect resume => EffectDecisions.Resume(change, resume),
        SettleEffectByHand settle => EffectDecisions.Settle(change, settle),
        DropEffect drop => EffectDecisions.Drop(change, drop),
        SeeParcel see => parcels.See(change, see),
        DecideReappearance decide => reappearances.Decide(change, decide),
        SettleReappearance settle => ReappearanceDecisions.Settle(change, settle),
        RecordRecoveryAnswer answer => RecoveryDecisions.Record(change, answer),
        CloseRecovery close => RecoveryDecisions.Close(change, close),
        ConfirmReceipt => confirmations.Confirm(change),
        DisputeReceipt dispute => ConfirmationDecisions.Dispute(change, dispute),
        AnswerDispute answer => confirmations.Answer(change, answer),
        RateClaim rate => confirmations.Rate(change, rate),
        FollowUp done => ConfirmationDecisions.FollowUp(change, done),
        WithdrawClaim withdraw => DeskDecisions.Withdraw(change, withdraw),
        AddNote note => DeskDecisions.Note(change, note),
        RenewLink => DeskDecisions.Renew(change),
        RevokeLink revoke => DeskDecisions.Revoke(change, revoke),
        ResumeWork => DeadlineDecisions.Resume(change),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not known."),
    };
}

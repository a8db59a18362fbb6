using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>State from events.</summary>
/// <param name="clocks">Folds the clocks.</param>
public sealed class ComplaintEvolution(SlaClocks clocks)
{
    /// <summary>The state after one more event.</summary>
    /// <param name="state">The state before; null before the first event.</param>
    /// <param name="recorded">The event.</param>
    /// <exception cref="InvalidOperationException">The event cannot happen now: a defect, or a damaged ledger.</exception>
    public ComplaintState Evolve(ComplaintState? state, RecordedEvent<ComplaintEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var status = ComplaintTransitions.Table.After(state?.Status, recorded.Event.GetType().Name);
        var next = state is null ? Begin((ComplaintOpened)recorded.Event, recorded) : Apply(state, recorded);
        return next with
        {
            Status = status,
            Seq = recorded.Seq,
            UpdatedAt = recorded.At,
            Clocks = ComplaintClockEvents.Of(next.Clocks, recorded.Event, recorded.At).Aggregate(next.Clocks, clocks.Apply),
            // One command may make several events; its id is kept once.
            HandledCommands = recorded.CommandId is { } id && !next.HandledCommands.Contains(id) ? next.HandledCommands.Add(id) : next.HandledCommands,
        };
    }

    private static ComplaintState Begin(ComplaintOpened opened, RecordedEvent<ComplaintEvent> recorded) => new()
    {
        Id = opened.ComplaintId,
        Number = opened.Number,
        Report = opened.Report,
        Earlier = [.. opened.Earlier],
        OpenedAt = recorded.At,
    };

    private static ComplaintState Apply(ComplaintState state, RecordedEvent<ComplaintEvent> recorded) => recorded.Event switch
    {
        ComplaintClassified now => state with { Category = now.Category, Priority = now.Priority, Queue = now.Queue },
        ComplaintTaken taken => state with { Owner = taken.Agent },
        ComplaintTransferred to => state with { Queue = to.Queue, Owner = null },
        // Who is asked something else answers that; a proposal from before stands no longer.
        CustomerAsked asked => state with { Wait = new CustomerWait(asked.RemindAt, asked.ClosesAt, asked.Text), Proposal = null, Promise = null },
        SolutionProposed offer => state with
        {
            Proposal = offer.Text,
            ProposalSeq = recorded.Seq,
            Wait = new CustomerWait(offer.RemindAt, offer.AcceptedAt, offer.Text),
            Promise = null,
        },
        CustomerReminded => state with { Wait = state.Wait! with { RemindAt = null } },
        WaitingStopped or CustomerReplied => state with { Wait = null },
        ProposalRefused => state with { Wait = null, Proposal = null },
        CustomerAnswered => state with { Promise = null },
        PromiseMade made => state with { Promise = new Promise(made.Until, made.Before, made.Reason, recorded.At) },
        ComplaintResolved resolved => state with
        {
            Wait = null,
            Proposal = null,
            Promise = null,
            Resolution = new Resolution(state.Round, resolved.How, resolved.Text, recorded.At, resolved.ReopenUntil),
        },
        ComplaintReopened reopened => state with
        {
            Round = reopened.Round,
            Resolution = null,
            Statutory = StatutoryEvolution.Reopened(state.Statutory),
        },
        ResolutionRated rated => state with { Ratings = state.Ratings.Add(new Rating(rated.Round, rated.Score, rated.Comment, recorded.At)) },
        FollowUpOpened low => state with { FollowUp = new FollowUp(low.Round, low.Score, low.DueAt, EscalationLevel.Lead) },
        FollowUpOverdue late => state with { FollowUp = state.FollowUp! with { DueAt = late.DueAt, Level = late.Level } },
        FollowUpCompleted or FollowUpLapsed => state with { FollowUp = null },
        ComplaintEscalated up => state with { Escalated = Highest(state.Escalated, new Escalation(up.Clock, up.Level, recorded.At)) },
        StatutoryLineStarted or StatutoryLineNear or StatutoryLinePassed or StatutoryLineMet => state with
        {
            Statutory = StatutoryEvolution.Apply(state.Statutory, recorded.Event, recorded.At),
        },
        DemandRecorded made => state with { Report = state.Report with { Demand = made.Demand } },
        FileAttached file => state with { Attachments = state.Attachments.Add(file.Attachment) },
        LinkRenewed link => state with { LinkIssue = link.Issue, LastLinkIssue = link.Issue },
        LinkRevoked => state with { LinkIssue = 0 },
        PersonalDataErased => state with { ErasedAt = recorded.At, LinkIssue = 0 },
        WorkParked parked => state with { Parked = new ParkedWork(parked.Step, parked.Reason, recorded.At, parked.RetryAt) },
        WorkResumed => state with { Parked = null },
        _ => state,
    };

    private static Escalation Highest(Escalation? before, Escalation now) => before is not null && before.Level > now.Level ? before : now;
}

using Ecom.Functions.Platform.Rules;
using static Ecom.Functions.Complaints.Rules.ComplaintStatus;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Which event may happen in which status, and what the status is then. Evolving follows this table; the diagram is made from it.</summary>
public static class ComplaintTransitions
{
    private static readonly ComplaintStatus[] Everywhere = Enum.GetValues<ComplaintStatus>();
    private static readonly ComplaintStatus[] Working = [New, InProgress, WaitingForCustomer, Proposed];

    /// <summary>The table.</summary>
    public static TransitionTable<ComplaintStatus> Table { get; } = new(
    [
        new(null, nameof(ComplaintOpened), Opened),
        new(Opened, nameof(ComplaintClassified), New),
        .. Same(Working, nameof(ComplaintClassified)),
        .. Same(Working, nameof(PolicyMoved)),
        .. Same(Working, nameof(StandstillNoticed)),
        .. Same(Working, nameof(DemandRecorded)),

        new(New, nameof(ComplaintTaken), InProgress),
        .. Same([InProgress, WaitingForCustomer, Proposed], nameof(ComplaintTaken)),
        new(New, nameof(ComplaintTransferred), New),
        new(InProgress, nameof(ComplaintTransferred), New),
        .. Same([WaitingForCustomer, Proposed], nameof(ComplaintTransferred)),

        .. Same(Working, nameof(CustomerAnswered)),
        .. Same(Everywhere, nameof(NoteAdded)),
        .. Working.Select(from => new StatusTransition<ComplaintStatus>(from, nameof(CustomerAsked), WaitingForCustomer)),
        new(WaitingForCustomer, nameof(WaitingStopped), InProgress),
        new(Proposed, nameof(WaitingStopped), InProgress),
        .. Same(Working, nameof(PromiseMade)),
        .. Working.Select(from => new StatusTransition<ComplaintStatus>(from, nameof(SolutionProposed), Proposed)),
        .. Same([WaitingForCustomer, Proposed], nameof(CustomerReminded)),

        .. Same([New, InProgress], nameof(CustomerReplied)),
        new(WaitingForCustomer, nameof(CustomerReplied), InProgress),
        new(Proposed, nameof(CustomerReplied), InProgress),
        .. Same(Working, nameof(ProposalAccepted)),
        .. Working.Select(from => new StatusTransition<ComplaintStatus>(from, nameof(ProposalRefused), InProgress)),
        .. Working.Select(from => new StatusTransition<ComplaintStatus>(from, nameof(ComplaintResolved), Resolved)),
        new(Resolved, nameof(ComplaintReopened), InProgress),
        new(Resolved, nameof(ComplaintClosed), Closed),
        .. Same([Closed], nameof(PersonalDataErased)),

        .. new[]
        {
            nameof(ResolutionRated), nameof(FollowUpOpened), nameof(FollowUpOverdue), nameof(FollowUpCompleted), nameof(FollowUpLapsed),
            nameof(SlaWarned), nameof(SlaBreached), nameof(ComplaintEscalated), nameof(StatutoryLineStarted), nameof(StatutoryLineNear),
            nameof(StatutoryLinePassed), nameof(StatutoryLineMet), nameof(RefundRecorded), nameof(FileAttached), nameof(LinkRenewed),
            nameof(LinkRevoked), nameof(WorkParked), nameof(WorkResumed), nameof(CommandRefused),
        }.SelectMany(name => Same(Everywhere, name)),
    ]);

    private static IEnumerable<StatusTransition<ComplaintStatus>> Same(IEnumerable<ComplaintStatus> statuses, string happened) =>
        statuses.Select(status => new StatusTransition<ComplaintStatus>(status, happened, status));
}

using Ecom.Functions.Platform.Rules;
using static Ecom.Functions.Claims.Rules.ClaimStatus;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Which event may happen in which status, and what the status is then. Evolving follows this table; the diagram is made from it.</summary>
public static class ClaimTransitions
{
    private static readonly ClaimStatus[] Everywhere = Enum.GetValues<ClaimStatus>();

    /// <summary>The table.</summary>
    public static TransitionTable<ClaimStatus> Table { get; } = new(
    [
        new(null, nameof(ClaimOpened), Opened),
        .. To(Gathering, nameof(PhotosRequested), Opened, Gathering, Judging),
        .. To(Judging, nameof(JudgementRequested), Opened, Gathering, Tracing),
        .. To(Tracing, nameof(TracingStarted), Opened),
        .. To(Opened, nameof(ClaimReclassified), Gathering, Judging, Tracing, Approving, Offered),
        .. Same(nameof(ClaimJudged), Judging),
        .. Same(nameof(ParcelTraced), Tracing),
        .. Same(nameof(ParcelDeemedLost), Tracing),

        .. To(Planned, nameof(PlanMade), Judging, Tracing),
        .. To(Approving, nameof(ApprovalRequested), Planned),
        .. To(Planned, nameof(PlanApproved), Approving),
        .. To(Opened, nameof(PlanRejected), Approving),
        .. To(Opened, nameof(PlanDropped), Approving, Offered, Fulfilling, Confirming, Settled),
        .. To(Offered, nameof(OfferMade), Planned),

        .. To(Chosen, nameof(OptionChosen), Offered),
        .. To(Returning, nameof(ReturnAwaited), Chosen),
        .. Same(nameof(ReturnAnnounced), Returning),
        .. Same(nameof(ReturnMoved), Returning),
        .. To(Inspecting, nameof(ReturnArrived), Returning),
        .. Same(nameof(ReturnInspected), Inspecting),
        .. To(Fulfilling, nameof(FulfilmentStarted), Chosen, Inspecting),

        .. To(Confirming, nameof(ConfirmationAwaited), Fulfilling),
        .. Same(nameof(ReceiptDisputed), Confirming),
        .. Same(nameof(DisputeAnswered), Confirming),
        .. To(Settled, nameof(ReceiptConfirmed), Confirming),
        .. To(Closed, nameof(ClaimClosed), [.. Everywhere.Where(status => status != Closed)]),

        .. Same(nameof(PersonalDataErased), Closed),

        .. Same(nameof(CustomerReminded), Gathering, Offered, Returning),
        .. Same(nameof(ClaimRated), Confirming, Settled),
        .. new[]
        {
            nameof(PhotoAdded), nameof(EffectPlanned), nameof(EffectDone), nameof(EffectDelayed), nameof(EffectParked), nameof(EffectResumed),
            nameof(EffectDropped), nameof(ParcelReappeared), nameof(ReappearanceHandled), nameof(ReappearanceSettled), nameof(ReplacementMoved),
            nameof(RecoveryAnswerRecorded), nameof(RecoveryClosed), nameof(TaskOpened), nameof(TaskOverdue), nameof(TaskClosed), nameof(FollowUpRequested), nameof(FollowedUp),
            nameof(NoteAdded), nameof(LinkRenewed), nameof(LinkRevoked), nameof(WorkParked), nameof(WorkResumed), nameof(CommandRefused),
        }.SelectMany(name => Same(name, Everywhere)),
    ]);

    private static IEnumerable<StatusTransition<ClaimStatus>> To(ClaimStatus to, string happened, params IEnumerable<ClaimStatus> from) =>
        from.Select(status => new StatusTransition<ClaimStatus>(status, happened, to));

    private static IEnumerable<StatusTransition<ClaimStatus>> Same(string happened, params IEnumerable<ClaimStatus> statuses) =>
        statuses.Select(status => new StatusTransition<ClaimStatus>(status, happened, status));
}

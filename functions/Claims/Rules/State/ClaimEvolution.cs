using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>State from events.</summary>
public static class ClaimEvolution
{
    /// <summary>The state after one more event.</summary>
    /// <param name="state">The state before; null before the first event.</param>
    /// <param name="recorded">The event.</param>
    /// <exception cref="InvalidOperationException">The event cannot happen now: a defect, or a damaged ledger.</exception>
    public static ClaimState Evolve(ClaimState? state, RecordedEvent<ClaimEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var status = ClaimTransitions.Table.After(state?.Status, recorded.Event.GetType().Name);
        var next = state is null ? Begin((ClaimOpened)recorded.Event, recorded.At) : Apply(state, recorded);
        return next with
        {
            Status = status,
            Seq = recorded.Seq,
            UpdatedAt = recorded.At,
            // One command may make several events; its id is kept once.
            HandledCommands = recorded.CommandId is { } id && !next.HandledCommands.Contains(id) ? next.HandledCommands.Add(id) : next.HandledCommands,
        };
    }

    private static ClaimState Begin(ClaimOpened opened, DateTimeOffset at) => new()
    {
        Id = opened.ClaimId,
        Number = opened.Number,
        Report = opened.Report,
        Order = opened.Order,
        Kind = opened.Kind,
        OpenedAt = at,
    };

    private static ClaimState Apply(ClaimState state, RecordedEvent<ClaimEvent> recorded) => recorded.Event switch
    {
        ClaimReclassified now => Anew(state) with { Kind = now.Kind, Judgement = null },
        PhotosRequested asked => state with { Wait = new ClaimWait(asked.RemindAt, asked.EndsAt) },
        PhotoAdded added => state with { Photos = state.Photos.Add(added.Photo) },
        JudgementRequested => state with { Wait = null, LostAt = null },
        ClaimJudged judged => state with { Judgement = judged.IsJustified ? new ClaimJudgement(judged.Fault, judged.Lines, judged.JudgeId) : null },
        TracingStarted tracing => state with { LostAt = tracing.LostAt },
        ParcelTraced traced => state with { LostAt = traced.LostAt, SeenAt = Later(state.SeenAt, traced.SeenAt) },
        ParcelDeemedLost => state with { LostAt = null, Judgement = new ClaimJudgement(Fault.Carrier, state.Report.Lines, null) },
        PlanMade made => state with { Plan = made.Plan, LostAt = null, IsApproved = made.Plan.Approval == ApprovalLevel.Automatic },
        PlanApproved => state with { IsApproved = true },
        PlanRejected or PlanDropped => Anew(state),
        OfferMade offer => state with { Wait = new ClaimWait(offer.RemindAt, offer.EndsAt) },
        OptionChosen chosen => state with { Wait = null, Choice = new ClaimChoice(chosen.Option, chosen.BySilence, chosen.Pickup) },
        ReturnAwaited waited => state with { Wait = new ClaimWait(waited.RemindAt, waited.EndsAt) },
        ReturnAnnounced sent => state with { ReturnParcel = sent.Parcel, ReturnFreight = sent.Freight },
        ReturnMoved moved => state with { Wait = new ClaimWait(null, moved.EndsAt) },
        ReturnArrived => state with { Wait = null },
        FulfilmentStarted started => state with { Compensated = [.. started.Lines] },
        ConfirmationAwaited waited => state with { Wait = new ClaimWait(null, waited.EndsAt) },
        ReceiptDisputed disputed => state with { Wait = null, Dispute = disputed.Text },
        DisputeAnswered answered => state with { Wait = new ClaimWait(null, answered.EndsAt), Dispute = null },
        ReceiptConfirmed confirmed => state with { Wait = null, Dispute = null, WatchUntil = confirmed.WatchUntil },
        CustomerReminded => state with { Wait = state.Wait! with { RemindAt = null } },
        ClaimRated rated => state with { Rating = new ClaimRating(rated.Score, rated.Comment, recorded.At) },
        ReplacementMoved { EndsAt: { } end } when state is { Status: ClaimStatus.Confirming, Wait: not null } => state with { Wait = new ClaimWait(null, end) },
        ParcelReappeared seen => state with { SeenAt = Later(state.SeenAt, seen.SeenAt), Reappearance = Reappeared(state, seen) },
        ReappearanceHandled handled => state with
        {
            Reappearance = state.Reappearance! with
            {
                Way = handled.Way,
                IsSettled = handled.Way == ReappearanceWay.WriteOff,
                EndsAt = handled.EndsAt,
                Pickup = handled.Pickup,
            },
        },
        ReappearanceSettled => state with { Reappearance = state.Reappearance! with { IsSettled = true } },
        TaskOpened or TaskOverdue or TaskClosed => state with { Tasks = TaskEvolution.Apply(state.Tasks, recorded.Event) },
        FollowUpRequested => state with { NeedsFollowUp = true },
        FollowedUp => state with { NeedsFollowUp = false },
        ClaimClosed closed => state with { Wait = null, LostAt = null, Dispute = null, Outcome = closed.Outcome },
        LinkRenewed link => state with { LinkIssue = link.Issue, LastLinkIssue = link.Issue },
        LinkRevoked => state with { LinkIssue = 0 },
        PersonalDataErased => state with { ErasedAt = recorded.At, LinkIssue = 0 },
        WorkParked parked => state with { Parked = new ParkedWork(parked.Step, parked.Reason, recorded.At, parked.RetryAt) },
        WorkResumed => state with { Parked = null },
        _ => EffectEvolution.Apply(state, recorded),
    };

    // What was planned no longer counts; what was seen, said and done stays.
    private static ClaimState Anew(ClaimState state) => state with
    {
        Plan = null,
        IsApproved = false,
        Choice = null,
        Wait = null,
        LostAt = null,
        Compensated = null,
        WatchUntil = null,
        Reappearance = null,
        Dispute = null,
    };

    // Seen while nothing was paid or sent, it is no matter of its own.
    private static Reappearance? Reappeared(ClaimState state, ParcelReappeared seen) => state switch
    {
        { Reappearance: { } known } => known with { Finding = seen.Finding },
        { Compensated: not null } => new Reappearance(seen.Finding, seen.SeenAt),
        _ => null,
    };

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other ?? one : one;
}

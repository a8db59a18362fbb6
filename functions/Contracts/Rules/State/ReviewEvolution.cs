using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>State from the events of review.</summary>
internal static class ReviewEvolution
{
    public static ContractState Apply(ContractState state, RecordedEvent<ContractEvent> recorded) => recorded.Event switch
    {
        ContractSubmitted submitted => state with
        {
            Number = submitted.Number,
            Revision = submitted.Revision,
            ContentHash = submitted.ContentHash,
            Sender = recorded.By,
            ReturnedRemindAt = null,
            ReturnedLapsesAt = null,
            Review = new ReviewState(submitted.Revision, submitted.Stages, submitted.SpecialReasons)
            {
                Decisions = state.Review?.Decisions ?? [],
            },
        },
        ReviewStageOpened opened => WithStage(state, new OpenStage(opened.Stage, recorded.At, opened.RemindAt, opened.DueAt)),
        ReviewersReminded => WithStage(state, Open(state) with { Reminded = true }),
        ReviewEscalated escalated => WithStage(
            state,
            Open(state) with { Reminded = true, EscalatedTo = escalated.ToRole, FinalAt = escalated.FinalAt }),
        ReviewStageApproved approved => Decided(
            state, recorded, approved.Stage, approved.Revision, ReviewVerdict.Approve, approved.Comment, approved.Checklist),
        ChangesRequested changes => Returned(
            Decided(state, recorded, changes.Stage, changes.Revision, ReviewVerdict.RequestChanges, changes.Comment),
            changes.RemindAt,
            changes.LapsesAt),
        ReviewLapsed lapsed => Returned(WithStage(state, null), lapsed.RemindAt, lapsed.LapsesAt),
        ContractRejected rejected => Decided(
            state, recorded, rejected.Stage, rejected.Revision, ReviewVerdict.Reject, rejected.Reason) with
        {
            EndReason = rejected.Reason,
        },
        ContractApproved => WithStage(state, null),
        DrafterReminded => state with { ReturnedRemindAt = null },
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no event of review."),
    };

    private static ReviewState Review(ContractState state) =>
        state.Review ?? throw new InvalidOperationException("The contract was never submitted.");

    private static OpenStage Open(ContractState state) =>
        Review(state).Open ?? throw new InvalidOperationException("No stage of review is open.");

    private static ContractState WithStage(ContractState state, OpenStage? open) =>
        state with { Review = Review(state) with { Open = open } };

    private static ContractState Returned(ContractState state, DateTimeOffset remindAt, DateTimeOffset lapsesAt) =>
        state with { ReturnedRemindAt = remindAt, ReturnedLapsesAt = lapsesAt };

    private static ContractState Decided(
        ContractState state,
        RecordedEvent<ContractEvent> recorded,
        ReviewStage stage,
        int revision,
        ReviewVerdict verdict,
        string? comment,
        ReviewChecklist? checklist = null)
    {
        var review = Review(state);
        StageDecision decision = new(revision, stage, verdict, recorded.By, recorded.At, comment, checklist);
        return state with { Review = review with { Open = null, Decisions = review.Decisions.Add(decision) } };
    }
}

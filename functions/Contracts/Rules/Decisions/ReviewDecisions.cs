using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Submitting and deciding.</summary>
internal sealed class ReviewDecisions(ContractPolicy policy, IWorkingTime workingTime)
{
    public Decision Submit(ContractState state, SubmitDraft command, CommandFacts facts)
    {
        if (!state.IsDrafter(facts.By))
            return Decision.Refuse(RefusalKind.NotAllowed, "not-drafter", "Only a drafter of this contract may submit it.");
        if (state.Status is not (ContractStatus.Draft or ContractStatus.Returned))
            return Decision.Refuse(RefusalKind.Conflict, "already-submitted", $"Only a draft can be submitted; this contract is {EnumNames.Of(state.Status)}.");
        if (command.DraftSeq < state.ContentSeq || command.DraftSeq > state.Seq) return Refusals.Stale(state);
        var missing = ContentRules.Missing(state.Content, policy.DayOf(facts.Now));
        if (missing.Count > 0)
            return Refusals.Invalid("incomplete-draft", "The draft lacks what a review needs.", missing);

        var plan = ReviewPlan.For(state.Content, policy);
        var number = state.Number ?? facts.Number ?? throw new InvalidOperationException("A submit needs a number.");
        var hash = facts.ContentHash ?? throw new InvalidOperationException("A submit needs the content's hash.");
        return Decision.Accept(
            new ContractSubmitted(number, state.Revision + 1, hash, plan.Stages, plan.Reasons),
            Open(plan.Stages[0], facts.Now));
    }

    public Decision Decide(ContractState state, DecideReview command, CommandFacts facts)
    {
        var roles = DecidingRoles(state, command.Stage);
        if (!roles.Any(role => facts.By.HasAny(role))) return Refusals.WrongRole(roles);
        if (state.IsDrafter(facts.By))
            return Decision.Refuse(RefusalKind.NotAllowed, "reviewer-is-drafter", "Who wrote on a contract cannot review it.");
        if (state.Review is not { } review)
            return Refusals.NotInStatus(state, "Only a submitted contract can be decided on");
        if (command.Revision != state.Revision)
        {
            return Decision.Refuse(
                RefusalKind.Conflict, "old-revision", $"The decision is on revision {command.Revision}; the current one is {state.Revision}. Read it and decide again.");
        }

        if (review.DecisionOn(command.Revision, command.Stage) is { } made)
        {
            return Decision.Refuse(
                RefusalKind.Conflict, "already-decided", $"{command.Stage} has decided on revision {command.Revision} already: {made.Verdict}.");
        }

        if (state.Status != ContractStatus.InReview) return Refusals.NotInStatus(state, "Only a contract in review can be decided on");
        if (review.Open?.Stage != command.Stage)
            return Decision.Refuse(RefusalKind.Conflict, "stage-not-open", $"The open stage is {review.Open?.Stage}, not {command.Stage}.");
        return WrongInput(command) ?? Decision.Accept([.. Events(review, command, facts)]);
    }

    private static string[] DecidingRoles(ContractState state, ReviewStage stage) =>
        state.Review?.Open is { EscalatedTo: { } above } open && open.Stage == stage ? [stage.Role(), above] : [stage.Role()];

    private static Decision? WrongInput(DecideReview command)
    {
        if (!Enum.IsDefined(command.Verdict))
            return Refusals.Invalid("unknown-verdict", "The verdict is not known.", [new("/verdict", $"must be one of {EnumNames.List(Enum.GetValues<ReviewVerdict>())}")]);
        if (command.Verdict != ReviewVerdict.Approve) return Refusals.BadReason("/comment", command.Comment);
        FieldChecks check = new();
        check.Optional("/comment", command.Comment, Refusals.ReasonLimit);
        if (check.Problems.Count > 0) return Refusals.Invalid("invalid-comment", "The comment is not valid.", check.Problems);
        if (command.Stage != ReviewStage.Operations) return null;
        var missing = (command.Checklist ?? new ReviewChecklist()).Missing();
        return missing.Count == 0
            ? null
            : Refusals.Invalid(
                "checklist-incomplete",
                $"Not confirmed: {string.Join(", ", missing)}.",
                [.. missing.Select(item => new FieldProblem($"/checklist/{item}", "must be confirmed"))]);
    }

    private IEnumerable<ContractEvent> Events(ReviewState review, DecideReview command, CommandFacts facts)
    {
        switch (command.Verdict)
        {
            case ReviewVerdict.RequestChanges:
                yield return new ChangesRequested(
                    command.Stage,
                    command.Revision,
                    command.Comment!,
                    facts.Now + policy.ReturnedReminderAfter,
                    facts.Now + policy.ReturnedLapsesAfter);
                break;
            case ReviewVerdict.Reject:
                yield return new ContractRejected(command.Stage, command.Revision, command.Comment!);
                break;
            case ReviewVerdict.Approve:
                yield return new ReviewStageApproved(command.Stage, command.Revision, command.Checklist, command.Comment);
                var next = review.Stages.SkipWhile(stage => stage != command.Stage).Skip(1).Take(1).ToList();
                yield return next.Count == 0 ? new ContractApproved(command.Revision) : Open(next[0], facts.Now);
                break;
        }
    }

    private ReviewStageOpened Open(ReviewStage stage, DateTimeOffset now)
    {
        var hours = policy.ReviewHours[stage];
        return new ReviewStageOpened(
            stage,
            workingTime.Add(now, TimeSpan.FromHours(hours / 2)),
            workingTime.Add(now, TimeSpan.FromHours(hours)));
    }
}

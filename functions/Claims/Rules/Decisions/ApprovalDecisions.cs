using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Approving plans.</summary>
internal static class ApprovalDecisions
{
    public static RuleRefusal? Approve(ClaimChange change, ApprovePlan command)
    {
        if (MayNot(change) is { } refused) return refused;
        if (Refusals.BadOptional("/note", command.Note) is { } bad) return bad;
        change.Add(new PlanApproved(change.State.Plan!.Approval, command.Note));
        return null;
    }

    public static RuleRefusal? Reject(ClaimChange change, RejectPlan command)
    {
        if (MayNot(change) is { } refused) return refused;
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        change.Add(new PlanRejected(command.Reason));
        change.Add(new JudgementRequested(command.Reason));
        return null;
    }

    private static RuleRefusal? MayNot(ClaimChange change)
    {
        var (state, by) = (change.State, change.Facts.By);
        if (Refusals.NotIn(state, "There is no plan to approve", ClaimStatus.Approving) is { } late) return late;
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Approvers(state.Plan!.Approval)) is { } wrong) return wrong;
        return string.Equals(state.Judgement?.JudgeId, by.Id, StringComparison.Ordinal)
            ? Refusals.Of(RefusalKind.NotAllowed, "judge-approves", "Who judged does not approve: somebody else must.")
            : null;
    }
}

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Judging, and correcting what a claim is taken for.</summary>
/// <param name="plans">Makes plans.</param>
internal sealed class JudgementDecisions(CompensationPlanner plans)
{
    public RuleRefusal? Judge(ClaimChange change, JudgeClaim command)
    {
        var (state, facts) = (change.State, change.Facts);
        if (Refusals.WrongRole(facts, ClaimRoles.Desk) is { } wrong) return wrong;
        if (Refusals.NotIn(state, "Nothing is to be judged", ClaimStatus.Judging) is { } late) return late;
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        if (!Enum.IsDefined(command.Fault)) return Refusals.Invalid("judgement-invalid", "The judgement is not valid.", new FieldProblem("/fault", $"must be one of {EnumNames.List(Enum.GetValues<Fault>())}"));
        var lines = command.Lines ?? state.Report.Lines;
        if (command.IsJustified && lines.Count == 0)
            return Refusals.Invalid("judgement-invalid", "The judgement is not valid.", new FieldProblem("/lines", "must name what is compensated"));
        var problems = ClaimCheck.Problems(lines, state.Order, facts.Taken);
        if (problems.Count > 0) return Refusals.Invalid("lines-invalid", "The lines do not fit the order.", problems);
        change.Add(new ClaimJudged(command.IsJustified, command.Fault, lines, command.Reason, facts.By.Id));
        if (!command.IsJustified)
        {
            change.Add(new ClaimClosed(ClaimOutcome.Rejected, command.Reason));
            return null;
        }

        return Plan(change)
            ? null
            : Refusals.Conflict("nothing-left", "Other refunds leave nothing of the payment, and no other way is open. Reject the claim, with the reason.");
    }

    public static RuleRefusal? Reclassify(ClaimChange change, Reclassify command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Desk) is { } wrong) return wrong;
        if (Refusals.NotIn(
            state,
            "What is chosen can no longer be taken for something else",
            ClaimStatus.Gathering, ClaimStatus.Judging, ClaimStatus.Tracing, ClaimStatus.Approving, ClaimStatus.Offered) is { } late) return late;
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        if (!Enum.IsDefined(command.Kind)) return Refusals.Invalid("kind-invalid", "There is no such kind.", new FieldProblem("/kind", $"must be one of {EnumNames.List(Enum.GetValues<ClaimKind>())}"));
        if (command.Kind == state.Kind) return null;
        if (command.Kind == ClaimKind.Lost && state.Parcel is null)
            return Refusals.Conflict("no-parcel", "The claim names no parcel that could be looked for.");
        change.Drop(effect => effect.Kind == EffectKind.Trace, "the claim is taken for something else");
        change.Add(new ClaimReclassified(command.Kind, command.Reason));
        return null;
    }

    /// <summary>Makes the plan; false when there is nothing to compensate with.</summary>
    public bool Plan(ClaimChange change)
    {
        if (plans.Plan(change.State, change.Facts) is not { } plan) return false;
        change.Add(new PlanMade(plan));
        return true;
    }
}

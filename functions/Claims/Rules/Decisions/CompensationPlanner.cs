using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Makes plans by the policy's rules.</summary>
/// <param name="policy">The rules.</param>
internal sealed class CompensationPlanner(ClaimPolicy policy)
{
    /// <summary>The plan for a claim that was judged.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="facts">What is left of the payment, and what other claims took.</param>
    /// <returns>The plan; null when nothing is left to compensate with.</returns>
    public CompensationPlan? Plan(ClaimState state, ClaimFacts facts)
    {
        var value = ClaimValue.Of(state.Order, state.Judgement!.Lines, facts.Taken);
        var matching = policy.Effective.Where(rule => Matches(rule, state, value)).ToList();
        List<RuleMatch> reasons = [.. matching.Select(rule => new RuleMatch(rule.Name, RuleWords.Of(rule)))];
        var refund = Refund(value, matching, facts, reasons);
        var kinds = Ways(matching, state.Judgement.Lines, reasons);
        List<PlanOption> options = [];
        foreach (var kind in kinds)
        {
            PlanOption option = new(kind, kind is CompensationKind.Refund or CompensationKind.ReturnAndRefund ? refund : null);
            if (option.SendsGoods || refund.MinorUnits > 0) options.Add(option);
        }

        if (options.Count == 0) return null;
        var wanted = Normal(matching.Select(rule => rule.Default).FirstOrDefault(way => way is not null) ?? CompensationKind.Refund, state.Judgement.Lines);
        return new CompensationPlan(
            policy.Version,
            value,
            options,
            options.Exists(option => option.Kind == wanted) ? wanted : options[0].Kind,
            state.Report.Customer.Id is null ? 0 : matching.Sum(rule => rule.Points),
            Approval(value),
            state.Parcel is not null && matching.Exists(rule => rule.ClaimsFromCarrier),
            reasons);
    }

    private static Money Refund(Money value, List<OptionRule> matching, ClaimFacts facts, List<RuleMatch> reasons)
    {
        var refund = value.MinorUnits;
        if (matching.Min(rule => rule.Cap) is { } cap && cap < refund)
        {
            refund = cap;
            reasons.Add(new RuleMatch("capped", $"The refund is capped at {cap} minor units."));
        }

        if (facts.Left is { } left && left.MinorUnits < refund)
        {
            refund = left.MinorUnits;
            reasons.Add(new RuleMatch("what-is-left", $"Other refunds leave {left.MinorUnits} minor units of the payment."));
        }

        return value with { MinorUnits = refund };
    }

    private static List<CompensationKind> Ways(List<OptionRule> matching, IReadOnlyList<ClaimedLine> lines, List<RuleMatch> reasons)
    {
        List<CompensationKind> ways = [.. matching.SelectMany(rule => rule.Options).Select(way => Normal(way, lines)).Distinct()];
        if (ways.Count > 0) return ways;
        reasons.Add(new RuleMatch("no-rule", "No rule opens a way: a refund, which a person approves."));
        return [CompensationKind.Refund];
    }

    // What is missing cannot come back.
    private static CompensationKind Normal(CompensationKind way, IReadOnlyList<ClaimedLine> lines) => lines.Any(line => line.Damaged > 0)
        ? way
        : way switch
        {
            CompensationKind.ReturnAndRefund => CompensationKind.Refund,
            CompensationKind.Exchange => CompensationKind.Reship,
            CompensationKind.Refund or CompensationKind.Reship => way,
        };

    private ApprovalLevel Approval(Money value) => !string.Equals(value.Currency, policy.Currency, StringComparison.Ordinal) ? ApprovalLevel.Finance
        : value.MinorUnits <= policy.AutomaticUpTo ? ApprovalLevel.Automatic
        : value.MinorUnits <= policy.LeadUpTo ? ApprovalLevel.Lead
        : ApprovalLevel.Finance;

    private bool Matches(OptionRule rule, ClaimState state, Money value)
    {
        var comparable = string.Equals(value.Currency, policy.Currency, StringComparison.Ordinal);
        return (rule.Kind is null || rule.Kind == state.Kind)
            && (rule.Fault is null || rule.Fault == state.Judgement!.Fault)
            && (rule.Tier is null || state.Report.Customer.Tier >= rule.Tier)
            && (rule.ValueOver is null || (comparable && value.MinorUnits > rule.ValueOver))
            && (rule.ValueUpTo is null || (comparable && value.MinorUnits <= rule.ValueUpTo))
            && (rule.Cap is null || comparable);
    }
}

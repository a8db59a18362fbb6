namespace Ecom.Functions.Contracts.Rules;

/// <summary>Which stages a revision goes through, and why.</summary>
/// <param name="Stages">The stages in order.</param>
/// <param name="Reasons">Why the deal is special; empty for an ordinary one.</param>
public sealed record ReviewPlan(IReadOnlyList<ReviewStage> Stages, IReadOnlyList<SpecialReason> Reasons)
{
    /// <summary>Plans the review of a revision.</summary>
    /// <param name="content">The revision.</param>
    /// <param name="policy">Thresholds.</param>
    public static ReviewPlan For(ContractContent content, ContractPolicy policy)
    {
        List<SpecialReason> reasons = [];
        if (content.Special.SpecialDeal) reasons.Add(SpecialReason.Flagged);
        if (policy.IsOverValue(content.Terms.Value)) reasons.Add(SpecialReason.OverValue);
        if (content.Clauses.Any(clause => !clause.Standard)) reasons.Add(SpecialReason.NonStandardClauses);
        if (content.Special.Risk == RiskLevel.High) reasons.Add(SpecialReason.HighRisk);

        List<ReviewStage> stages = [ReviewStage.Legal, ReviewStage.Operations];
        if (reasons.Count > 0) stages.Add(ReviewStage.Management);
        if (content.Special.SpecialDeal) stages.Add(ReviewStage.Partner);
        return new ReviewPlan(stages, reasons);
    }
}

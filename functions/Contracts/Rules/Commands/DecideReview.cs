namespace Ecom.Functions.Contracts.Rules;

/// <summary>A reviewer's decision on a stage.</summary>
/// <param name="Revision">The revision that the reviewer saw.</param>
/// <param name="Stage">The stage decided.</param>
/// <param name="Verdict">The decision.</param>
/// <param name="Checklist">What operations confirms; needed to approve that stage.</param>
/// <param name="Comment">Why; needed unless approved.</param>
public sealed record DecideReview(
    int Revision,
    ReviewStage Stage,
    ReviewVerdict Verdict,
    ReviewChecklist? Checklist = null,
    string? Comment = null) : ContractCommand;

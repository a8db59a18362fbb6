using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Body of a reviewer's decision.</summary>
/// <param name="Revision">The revision that the reviewer saw.</param>
/// <param name="Stage">The stage decided.</param>
/// <param name="Verdict">The decision.</param>
/// <param name="Checklist">What operations confirms.</param>
/// <param name="Comment">Why; needed unless approved.</param>
public sealed record DecisionRequest(
    int Revision, ReviewStage Stage, ReviewVerdict Verdict, ReviewChecklist? Checklist = null, string? Comment = null);

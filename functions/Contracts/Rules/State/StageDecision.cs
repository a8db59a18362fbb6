using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A reviewer's decision on record.</summary>
/// <param name="Revision">The revision decided on.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Verdict">The decision.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Comment">Remark or reason.</param>
/// <param name="Checklist">What operations confirmed.</param>
public sealed record StageDecision(
    int Revision,
    ReviewStage Stage,
    ReviewVerdict Verdict,
    Person By,
    DateTimeOffset At,
    string? Comment,
    ReviewChecklist? Checklist);

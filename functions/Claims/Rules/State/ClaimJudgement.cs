namespace Ecom.Functions.Claims.Rules;

/// <summary>What was judged.</summary>
/// <param name="Fault">Whose fault it is.</param>
/// <param name="Lines">What is damaged and missing.</param>
/// <param name="JudgeId">Who judged; null: the rules did, for a parcel that is lost.</param>
public sealed record ClaimJudgement(Fault Fault, IReadOnlyList<ClaimedLine> Lines, string? JudgeId);

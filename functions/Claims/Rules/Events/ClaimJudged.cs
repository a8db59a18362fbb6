using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Somebody judged whether the claim is justified.</summary>
/// <param name="IsJustified">Whether it is.</param>
/// <param name="Fault">Whose fault it is.</param>
/// <param name="Lines">What is damaged and missing, as judged.</param>
/// <param name="Reason">Why.</param>
/// <param name="JudgeId">Who judged; does not approve.</param>
public sealed record ClaimJudged(bool IsJustified, Fault Fault, IReadOnlyList<ClaimedLine> Lines, [PersonalData] string Reason, string JudgeId) : ClaimEvent;

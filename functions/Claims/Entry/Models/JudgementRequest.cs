using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of a judgement.</summary>
/// <param name="IsJustified">Whether the claim is justified.</param>
/// <param name="Reason">Why; the customer reads it when the claim is not.</param>
/// <param name="Fault">Whose fault it is.</param>
/// <param name="Lines">What is damaged and missing; without it, as reported.</param>
public sealed record JudgementRequest(bool IsJustified, string Reason, Fault Fault = Fault.Unknown, IReadOnlyList<ClaimedLine>? Lines = null);

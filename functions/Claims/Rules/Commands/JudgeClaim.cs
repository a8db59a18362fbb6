namespace Ecom.Functions.Claims.Rules;

/// <summary>Judges whether the claim is justified.</summary>
/// <param name="IsJustified">Whether it is.</param>
/// <param name="Fault">Whose fault it is.</param>
/// <param name="Lines">What is damaged and missing; null: as reported.</param>
/// <param name="Reason">Why.</param>
public sealed record JudgeClaim(bool IsJustified, Fault Fault, IReadOnlyList<ClaimedLine>? Lines, string Reason) : ClaimCommand;

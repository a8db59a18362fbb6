namespace Ecom.Functions.Contracts.Rules;

/// <summary>What makes a deal special in the drafter's eyes.</summary>
/// <param name="SpecialDeal">Flagged as special: management and partner review it.</param>
/// <param name="Risk">Risk level; high needs management.</param>
/// <param name="Reason">Why, for the reviewers.</param>
public sealed record SpecialFlags(bool SpecialDeal = false, RiskLevel Risk = RiskLevel.Low, string? Reason = null);

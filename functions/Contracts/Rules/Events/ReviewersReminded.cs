namespace Ecom.Functions.Contracts.Rules;

/// <summary>Half of a stage's time has passed.</summary>
/// <param name="Stage">The stage.</param>
public sealed record ReviewersReminded(ReviewStage Stage) : ContractEvent;

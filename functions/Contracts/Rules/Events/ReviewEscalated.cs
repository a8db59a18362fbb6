namespace Ecom.Functions.Contracts.Rules;

/// <summary>A stage is overdue; the role above may decide as well.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="ToRole">The role above.</param>
/// <param name="FinalAt">When the contract goes back to its drafter if still nobody decides.</param>
public sealed record ReviewEscalated(ReviewStage Stage, string ToRole, DateTimeOffset FinalAt) : ContractEvent;

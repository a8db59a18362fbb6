namespace Ecom.Functions.Contracts.Rules;

/// <summary>Nobody decided a stage, escalated or not; the contract went back to its drafter.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Revision">The revision.</param>
/// <param name="RemindAt">When the drafter is reminded.</param>
/// <param name="LapsesAt">When the contract is withdrawn if it is not submitted again.</param>
public sealed record ReviewLapsed(ReviewStage Stage, int Revision, DateTimeOffset RemindAt, DateTimeOffset LapsesAt) : ContractEvent;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A stage of review began.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="RemindAt">When its reviewers are reminded.</param>
/// <param name="DueAt">When it escalates.</param>
public sealed record ReviewStageOpened(ReviewStage Stage, DateTimeOffset RemindAt, DateTimeOffset DueAt) : ContractEvent;

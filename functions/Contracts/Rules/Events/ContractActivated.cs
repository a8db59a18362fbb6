namespace Ecom.Functions.Contracts.Rules;

/// <summary>The contract is in force.</summary>
/// <param name="EndsAt">When its last day is over.</param>
public sealed record ContractActivated(DateTimeOffset EndsAt) : ContractEvent;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The drafter took the contract back.</summary>
/// <param name="Reason">Why.</param>
public sealed record ContractWithdrawn(string Reason) : ContractEvent;

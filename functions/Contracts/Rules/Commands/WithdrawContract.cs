namespace Ecom.Functions.Contracts.Rules;

/// <summary>The drafter takes the contract back before it is sent for signing.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawContract(string Reason) : ContractCommand;

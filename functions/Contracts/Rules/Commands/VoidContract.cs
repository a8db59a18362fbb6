namespace Ecom.Functions.Contracts.Rules;

/// <summary>The sender ends the signing.</summary>
/// <param name="Reason">Why.</param>
public sealed record VoidContract(string Reason) : ContractCommand;

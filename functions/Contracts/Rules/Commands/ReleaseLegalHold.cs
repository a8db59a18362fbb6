namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal no longer holds a contract.</summary>
/// <param name="Reason">Why.</param>
public sealed record ReleaseLegalHold(string Reason) : ContractCommand;

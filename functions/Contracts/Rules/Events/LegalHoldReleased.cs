namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal no longer holds the contract.</summary>
/// <param name="Reason">Why.</param>
public sealed record LegalHoldReleased(string Reason) : ContractEvent;

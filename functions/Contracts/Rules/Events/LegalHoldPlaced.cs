namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal holds the contract: nothing of it is deleted until the hold is released.</summary>
/// <param name="Reason">Why.</param>
public sealed record LegalHoldPlaced(string Reason) : ContractEvent;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer declined; the contract ended.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="Reason">Why.</param>
public sealed record SigningDeclined(string SignerId, string Reason) : ContractEvent;

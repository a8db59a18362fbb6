namespace Ecom.Functions.Contracts.Rules;

/// <summary>Sends a signer a new link; the old one dies.</summary>
/// <param name="SignerId">The signer.</param>
public sealed record ResendLink(string SignerId) : ContractCommand;

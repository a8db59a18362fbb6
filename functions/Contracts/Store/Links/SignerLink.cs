namespace Ecom.Functions.Contracts.Store;

/// <summary>What a signer's link opens.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="SignerId">The signer.</param>
/// <param name="Issue">Number of the link.</param>
public sealed record SignerLink(string ContractId, string SignerId, int Issue);

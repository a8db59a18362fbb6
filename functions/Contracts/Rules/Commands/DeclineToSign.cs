namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer declines; the contract ends.</summary>
/// <param name="SignerId">Who declines.</param>
/// <param name="Issue">Number of the link that the signer came by.</param>
/// <param name="Reason">Why.</param>
public sealed record DeclineToSign(string SignerId, int Issue, string Reason) : ContractCommand;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer did not sign in time; the link is dead and the sender may resend.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="VoidAt">When the contract is voided if the sender does not resend.</param>
public sealed record SignerLinkExpired(string SignerId, DateTimeOffset VoidAt) : ContractEvent;

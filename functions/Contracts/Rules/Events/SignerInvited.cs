namespace Ecom.Functions.Contracts.Rules;

/// <summary>It is a signer's turn, or the signer gets a new link: the link with this issue number is the only one that works.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="Issue">Number of the link.</param>
/// <param name="RemindAt">When the signer is reminded.</param>
/// <param name="ExpiresAt">When the link dies.</param>
public sealed record SignerInvited(string SignerId, int Issue, DateTimeOffset RemindAt, DateTimeOffset ExpiresAt) : ContractEvent;

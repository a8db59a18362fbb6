namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer's page or document was opened for the first time by the link with this issue number.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="Issue">Number of the link.</param>
/// <param name="Address">Network address that it was opened from.</param>
/// <param name="UserAgent">The browser, as it named itself.</param>
public sealed record DocumentViewed(string SignerId, int Issue, string Address, string? UserAgent = null) : ContractEvent;

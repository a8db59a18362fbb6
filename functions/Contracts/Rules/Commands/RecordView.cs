namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer opened the page or the document; only the first time by a link counts.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="Issue">Number of the link that the signer came by.</param>
/// <param name="Address">Network address that it was opened from.</param>
/// <param name="UserAgent">The browser, as it named itself.</param>
public sealed record RecordView(string SignerId, int Issue, string Address, string? UserAgent = null) : ContractCommand;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer consents and signs.</summary>
/// <param name="SignerId">Whose signature.</param>
/// <param name="Issue">Number of the link that the signer came by.</param>
/// <param name="TypedName">The name as the signer wrote it.</param>
/// <param name="DocumentHash">SHA-256 of the document that the signer read.</param>
/// <param name="ConsentHash">SHA-256 of the consent text that the signer agreed to.</param>
/// <param name="ConsentVersion">Version of that text.</param>
/// <param name="ConsentLanguage">Language of that text.</param>
/// <param name="Address">Network address that the signature came from.</param>
/// <param name="UserAgent">The browser, as it named itself.</param>
public sealed record SignDocument(
    string SignerId,
    int Issue,
    string TypedName,
    string DocumentHash,
    string ConsentHash,
    string ConsentVersion,
    string ConsentLanguage,
    string Address,
    string? UserAgent = null) : ContractCommand;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer signed.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="Name">The signer's name as the contract has it.</param>
/// <param name="TypedName">The name as the signer wrote it.</param>
/// <param name="DocumentHash">SHA-256 of the document signed.</param>
/// <param name="ConsentHash">SHA-256 of the consent text.</param>
/// <param name="ConsentVersion">Version of that text.</param>
/// <param name="ConsentLanguage">Language of that text.</param>
/// <param name="Address">Network address that the signature came from.</param>
/// <param name="UserAgent">The browser, as it named itself.</param>
public sealed record SignatureGiven(
    string SignerId,
    string Name,
    string TypedName,
    string DocumentHash,
    string ConsentHash,
    string ConsentVersion,
    string ConsentLanguage,
    string Address,
    string? UserAgent = null) : ContractEvent;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>A contract that everyone signed.</summary>
/// <param name="Contract">The contract as the signers read it.</param>
/// <param name="ContractSha256">SHA-256 of the PDF file that the signers read, hex.</param>
/// <param name="CompletedAt">When the last signature was made; becomes the file's creation date.</param>
/// <param name="Signatures">One signature for each signer of <paramref name="Contract"/>.</param>
public sealed record SignedContractDocument(
    ContractDocument Contract,
    string ContractSha256,
    DateTimeOffset CompletedAt,
    IReadOnlyList<DocumentSignature> Signatures)
{
    /// <summary>The original on paper, when the contract was signed by hand.</summary>
    public PaperOriginal? Paper { get; init; }
}

namespace Ecom.Functions.Contracts.Documents;

/// <summary>What the certificate of completion states about a signed contract.</summary>
/// <param name="ContractNumber">The contract's number.</param>
/// <param name="Title">The contract's title.</param>
/// <param name="Revision">The revision that was signed.</param>
/// <param name="ContentHash">SHA-256 of the revision's canonical content, hex.</param>
/// <param name="ContractSha256">SHA-256 of the PDF file that the signers read, hex.</param>
/// <param name="SignedSha256">SHA-256 of the signed PDF file, hex.</param>
/// <param name="CompletedAt">When the last signature was made; becomes the file's creation date.</param>
/// <param name="Signers">Everyone who signed, in signing order.</param>
/// <param name="LedgerHeadHash">Hash of the last ledger entry that the certificate rests on, hex.</param>
/// <param name="LedgerHeadSeq">Sequence number of that entry.</param>
public sealed record CompletionCertificate(
    string ContractNumber,
    string Title,
    int Revision,
    string ContentHash,
    string ContractSha256,
    string SignedSha256,
    DateTimeOffset CompletedAt,
    IReadOnlyList<CertificateSigner> Signers,
    string LedgerHeadHash,
    long LedgerHeadSeq)
{
    /// <summary>The original on paper, when the contract was signed by hand.</summary>
    public PaperOriginal? Paper { get; init; }
}

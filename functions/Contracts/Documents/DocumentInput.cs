namespace Ecom.Functions.Contracts.Documents;

/// <summary>Refuses input from which no truthful document can be made; such input is a fault of the caller.</summary>
internal static class DocumentInput
{
    /// <summary>Checks a contract.</summary>
    /// <param name="document">The contract.</param>
    /// <exception cref="ArgumentException">Something that identifies the contract is missing.</exception>
    public static void Check(ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Number, nameof(document));
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Title, nameof(document));
        ArgumentOutOfRangeException.ThrowIfLessThan(document.Revision, 1, nameof(document));
        Hash(document.ContentHash, nameof(document.ContentHash));
        if (document.Signers.DistinctBy(signer => signer.Id, StringComparer.Ordinal).Count() != document.Signers.Count)
            throw new ArgumentException("Two signers have the same id.", nameof(document));
    }

    /// <summary>Checks a signed contract.</summary>
    /// <param name="document">The signed contract.</param>
    /// <exception cref="ArgumentException">Not every signer has exactly one signature.</exception>
    public static void Check(SignedContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Check(document.Contract);
        Hash(document.ContractSha256, nameof(document.ContractSha256));
        if (document.Paper is { } paper) Hash(paper.ScanSha256, nameof(paper.ScanSha256));
        var signed = document.Signatures.Select(signature => signature.SignerId).Order(StringComparer.Ordinal);
        var signers = document.Contract.Signers.Select(signer => signer.Id).Order(StringComparer.Ordinal);
        if (!signed.SequenceEqual(signers, StringComparer.Ordinal))
            throw new ArgumentException("A signed contract needs exactly one signature of each signer.", nameof(document));
    }

    /// <summary>Checks a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <exception cref="ArgumentException">A hash is missing, or nobody signed.</exception>
    public static void Check(CompletionCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(certificate.ContractNumber, nameof(certificate));
        Hash(certificate.ContentHash, nameof(certificate.ContentHash));
        Hash(certificate.ContractSha256, nameof(certificate.ContractSha256));
        Hash(certificate.SignedSha256, nameof(certificate.SignedSha256));
        Hash(certificate.LedgerHeadHash, nameof(certificate.LedgerHeadHash));
        if (certificate.Signers.Count == 0) throw new ArgumentException("A certificate needs a signer.", nameof(certificate));
    }

    private static void Hash(string? value, string name)
    {
        if (value is not { Length: 64 } || !value.All(char.IsAsciiHexDigit))
            throw new ArgumentException($"{name} must be a SHA-256 of 64 hexadecimal digits.", name);
    }
}

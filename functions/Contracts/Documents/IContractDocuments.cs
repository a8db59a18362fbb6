namespace Ecom.Functions.Contracts.Documents;

/// <summary>Renders the PDF files of a contract from plain input records.</summary>
/// <remarks>
/// Invariant: the same input gives the same bytes on every run and every machine, so a retried step can archive write-once.
/// Everything that appears in a file, times included, comes from its input. Safe to call from several threads.
/// </remarks>
public interface IContractDocuments
{
    /// <summary>The contract as the signers read it, with open signature blocks.</summary>
    /// <param name="document">What the contract says.</param>
    RenderedDocument RenderContract(ContractDocument document);

    /// <summary>The signed contract: the same pages with filled signature blocks, and a signature page after them.</summary>
    /// <param name="document">The contract and who signed it when.</param>
    RenderedDocument RenderSigned(SignedContractDocument document);

    /// <summary>The completion certificate: who did what when, from where, and how to check it, in Chinese and English.</summary>
    /// <param name="certificate">What the ledger knows about the signing.</param>
    RenderedDocument RenderCertificate(CompletionCertificate certificate);
}

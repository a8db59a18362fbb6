using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps.Papers;
using Ecom.Functions.Contracts.Store;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Renders the completion certificate and puts it into the archive.</summary>
/// <remarks>Idempotency key: the contract's number, in the path. The same signatures render to the same bytes.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
/// <param name="documents">Renders.</param>
/// <param name="rules">Retention.</param>
public sealed class ArchiveCertificate(
    ContractStore contracts, ContractArchive archive, IContractDocuments documents, ContractRules rules)
{
    /// <summary>Archives the certificate.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Gives up; the certificate may still have been stored.</param>
    [Function(nameof(ArchiveCertificate))]
    public async Task<ArchivedObjects> RunAsync([ActivityTrigger] ContractReference input, CancellationToken cancellationToken)
    {
        var paper = await ContractPaper.LoadAsync(contracts, input.ContractId, cancellationToken);
        var signed = await archive.ReadAsync(ArchivePaths.Signed(paper.Number), cancellationToken)
            ?? throw new InvalidOperationException("The signed document is not in the archive.");
        var rendered = documents.RenderCertificate(paper.Certificate(ContractArchive.Hash(signed)));
        return new ArchivedObjects([await archive.PutOnceAsync(
            ArchivedKinds.Certificate,
            ArchivePaths.Certificate(paper.Number),
            rendered.Content,
            RenderedDocument.ContentType,
            paper.Retention(rules.Policy),
            cancellationToken)]);
    }
}

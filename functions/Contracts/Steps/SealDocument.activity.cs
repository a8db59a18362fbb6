using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps.Papers;
using Ecom.Functions.Contracts.Store;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Renders the approved revision and puts it into the archive: the document that every signer reads.</summary>
/// <remarks>Idempotency key: number and revision, in the path. The same revision renders to the same bytes.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
/// <param name="documents">Renders.</param>
public sealed class SealDocument(ContractStore contracts, ContractArchive archive, IContractDocuments documents)
{
    /// <summary>Seals the document.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Gives up; the document may still have been stored.</param>
    [Function(nameof(SealDocument))]
    public async Task<ArchivedObjects> RunAsync([ActivityTrigger] ContractReference input, CancellationToken cancellationToken)
    {
        var paper = await ContractPaper.LoadAsync(contracts, input.ContractId, cancellationToken);
        var rendered = documents.RenderContract(paper.Contract());
        return new ArchivedObjects([await archive.PutOnceAsync(
            ArchivedKinds.SealedDocument,
            ArchivePaths.Sealed(paper.Number, paper.State.Revision),
            rendered.Content,
            RenderedDocument.ContentType,
            null,
            cancellationToken)]);
    }
}

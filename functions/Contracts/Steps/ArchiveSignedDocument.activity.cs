using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps.Papers;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Archive;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Renders the signed document, puts it into the archive, and gives what stands there from before its retention dates, which count from completion.</summary>
/// <remarks>Idempotency key: the contract's number, in the path. The same signatures render to the same bytes.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
/// <param name="documents">Renders.</param>
/// <param name="rules">Retention.</param>
public sealed class ArchiveSignedDocument(
    ContractStore contracts, ContractArchive archive, IContractDocuments documents, ContractRules rules)
{
    /// <summary>Archives the signed document.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Gives up; the document may still have been stored.</param>
    [Function(nameof(ArchiveSignedDocument))]
    public async Task<ArchivedObjects> RunAsync([ActivityTrigger] ContractReference input, CancellationToken cancellationToken)
    {
        var paper = await ContractPaper.LoadAsync(contracts, input.ContractId, cancellationToken);
        var retention = paper.Retention(rules.Policy);
        var rendered = documents.RenderSigned(paper.Signed());
        var stored = await archive.PutOnceAsync(
            ArchivedKinds.Signed, ArchivePaths.Signed(paper.Number), rendered.Content, RenderedDocument.ContentType, retention, cancellationToken);
        await archive.RegisterOriginalAsync(stored.Sha256, input.ContractId, retention, cancellationToken);
        List<ArchivedObject> objects = [stored, await SealedAsync(paper, retention, cancellationToken)];
        if (paper.State.Signing!.Scan is { } scan)
        {
            await archive.ExtendRetentionAsync(scan.ScanPath, retention, cancellationToken);
            await archive.RegisterOriginalAsync(scan.ScanHash, input.ContractId, retention, cancellationToken);
            objects.Add(new ArchivedObject(ArchivedKinds.PaperScan, scan.ScanPath, scan.ScanHash, scan.Bytes, scan.ContentType));
        }

        return new ArchivedObjects(objects);
    }

    private async Task<ArchivedObject> SealedAsync(ContractPaper paper, Retention retention, CancellationToken cancellationToken)
    {
        var signing = paper.State.Signing!;
        var bytes = await archive.ReadAsync(signing.DocumentPath, cancellationToken)
            ?? throw new InvalidOperationException("The document that was signed is not in the archive.");
        await archive.ExtendRetentionAsync(signing.DocumentPath, retention, cancellationToken);
        return new ArchivedObject(
            ArchivedKinds.SealedDocument, signing.DocumentPath, signing.DocumentHash, bytes.Length, RenderedDocument.ContentType);
    }
}

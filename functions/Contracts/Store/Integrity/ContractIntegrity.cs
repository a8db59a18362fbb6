using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Archive;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Checks that a contract's documents and ledger are what they were.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
/// <param name="time">The clock.</param>
public sealed class ContractIntegrity(ContractStore contracts, ContractArchive archive, TimeProvider time)
{
    /// <summary>Reads every document through, compares it with the ledger's hash, and checks the ledger's chain.</summary>
    /// <param name="state">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IntegrityReport> CheckAsync(ContractState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<DocumentCheck> documents = [];
        foreach (var (kind, path, sha256) in await RecordedAsync(state.Id, cancellationToken))
        {
            var check = await archive.VerifyAsync(path, sha256, cancellationToken);
            documents.Add(new DocumentCheck(kind, path, check.Outcome == ArchiveCheckOutcome.Intact, sha256, check.ActualSha256));
        }

        var ledger = await contracts.VerifyLedgerAsync(state.Id, cancellationToken);
        List<string> differences =
        [
            .. documents.Where(document => !document.Intact).Select(document =>
                $"{document.Path} {(document.ActualSha256 is null ? "is missing" : "has other content")}"),
            .. ledger.IsIntact ? Array.Empty<string>() : [$"ledger entry {ledger.FirstBadSeq}: {ledger.Reason}"],
        ];
        return new IntegrityReport(state.Number, differences.Count == 0, time.GetUtcNow(), documents, ledger, differences);
    }

    /// <summary>The documents that the ledger itself names: a snapshot may have been changed together with a document.</summary>
    private async Task<IReadOnlyList<(string Kind, string Path, string Sha256)>> RecordedAsync(
        string contractId, CancellationToken cancellationToken)
    {
        List<(string, string, string)> recorded = [];
        foreach (var entry in await contracts.LedgerAsync(contractId, 0, cancellationToken))
        {
            switch (entry.Type)
            {
                case nameof(SigningStarted):
                    var started = entry.Read<SigningStarted>();
                    recorded.Add((ArchivedKinds.SealedDocument, started.DocumentPath, started.DocumentHash));
                    break;
                case nameof(PaperSignatureRecorded):
                    var scan = entry.Read<PaperSignatureRecorded>();
                    recorded.Add((ArchivedKinds.PaperScan, scan.ScanPath, scan.ScanHash));
                    break;
                case nameof(ContractArchived):
                    recorded.AddRange(entry.Read<ContractArchived>().Objects.Select(stored => (stored.Kind, stored.Path, stored.Sha256)));
                    break;
                case nameof(PurgeBegun):
                    recorded.Clear(); // What was deleted in its time is not missing.
                    break;
                default:
                    break;
            }
        }

        return [.. recorded.Distinct()];
    }
}

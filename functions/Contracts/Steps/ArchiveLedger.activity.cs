using System.Text.Json;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps.Papers;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Ledger;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Puts the ledger up to the last signature into the archive as JSON lines.</summary>
/// <remarks>Idempotency key: the contract's number, in the path. What happens after the last signature is left out, so a retry writes the same bytes.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
/// <param name="rules">Retention.</param>
public sealed class ArchiveLedger(ContractStore contracts, ContractArchive archive, ContractRules rules)
{
    /// <summary>Archives the ledger.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Gives up; the ledger may still have been stored.</param>
    [Function(nameof(ArchiveLedger))]
    public async Task<ArchivedObjects> RunAsync([ActivityTrigger] ContractReference input, CancellationToken cancellationToken)
    {
        var paper = await ContractPaper.LoadAsync(contracts, input.ContractId, cancellationToken);
        using MemoryStream lines = new();
        foreach (var entry in paper.Ledger.TakeWhile(entry => entry.Seq <= paper.Completion.Seq))
        {
            await JsonSerializer.SerializeAsync(lines, entry, LedgerJson.Options, cancellationToken);
            lines.WriteByte((byte)'\n');
        }

        return new ArchivedObjects([await archive.PutOnceAsync(
            ArchivedKinds.Ledger,
            ArchivePaths.Ledger(paper.Number),
            lines.ToArray(),
            "application/x-ndjson",
            paper.Retention(rules.Policy),
            cancellationToken)]);
    }
}

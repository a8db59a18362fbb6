using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Deletes from the archive what the ledger says is to be deleted; ends deleted, or not begun.</summary>
/// <remarks>Idempotency key: the paths in the ledger. What is gone already counts as done; the archive itself refuses what it must keep.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
/// <param name="rules">The platform's days.</param>
public sealed class DeleteArchivedDocuments(ContractStore contracts, ContractArchive archive, ContractRules rules)
{
    /// <summary>Deletes the documents.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Gives up; some may have been deleted.</param>
    /// <returns>Whether the deletion had begun on record; false when the rules refused it.</returns>
    [Function(nameof(DeleteArchivedDocuments))]
    public async Task<bool> RunAsync([ActivityTrigger] DeleteDocumentsInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await contracts.FindAsync(input.ContractId, cancellationToken)
            ?? throw new InvalidOperationException("There is no such contract.");
        if (state.Purge is not { } purge) return false;
        foreach (var document in purge.Objects) await archive.DeleteAsync(document.Path, rules.Policy.DayOf(input.Now), cancellationToken);
        return true;
    }
}

using Ecom.Functions.Contracts.Store;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Lists what stands in the archive of a contract, with its SHA-256. Changes nothing.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="archive">The archive.</param>
public sealed class ListArchivedDocuments(ContractStore contracts, ContractArchive archive)
{
    /// <summary>Lists the documents.</summary>
    /// <param name="input">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListArchivedDocuments))]
    public async Task<ArchivedObjects> RunAsync([ActivityTrigger] ContractReference input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await contracts.FindAsync(input.ContractId, cancellationToken)
            ?? throw new InvalidOperationException("There is no such contract.");
        return new ArchivedObjects(await archive.ListAsync(state, cancellationToken));
    }
}

using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Contracts as they are kept.</summary>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public sealed class ContractStore(ICases<ContractState> cases, ILedger ledger)
{
    /// <summary>Largest event: an entry of the ledger without room for what stands around the event.</summary>
    public const int MaxEventBytes = LedgerLimits.EntryBytes - (8 * 1024);

    /// <summary>A contract as it stands; null when there is none.</summary>
    /// <param name="contractId">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ContractState?> FindAsync(string contractId, CancellationToken cancellationToken = default) =>
        (await cases.FindAsync(ContractCaseId.Of(contractId), cancellationToken))?.State;

    /// <summary>Whether the ledger would not take an event, because it is too large for one entry.</summary>
    /// <param name="events">What is to be appended.</param>
    /// <param name="by">By whom.</param>
    /// <param name="at">When.</param>
    public static bool IsTooLarge(IReadOnlyList<ContractEvent> events, Person by, DateTimeOffset at) =>
        events.Any(happened => CanonicalJson.Write(ContractEventJson.ToEntry(happened, by, at, null).Data).Length > MaxEventBytes);

    /// <summary>Appends what was decided, if nothing else happened since the state that it was decided on.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="state">The state decided on; null for a new contract.</param>
    /// <param name="events">What happened; one event or more.</param>
    /// <param name="by">Who gave the command.</param>
    /// <param name="at">When it was decided.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="cancellationToken">Gives up waiting; the append may still happen.</param>
    /// <returns>The state after it; null when something else happened first.</returns>
    public async Task<ContractState?> AppendAsync(
        string contractId,
        ContractState? state,
        IReadOnlyList<ContractEvent> events,
        Person by,
        DateTimeOffset at,
        string? commandId,
        CancellationToken cancellationToken = default)
    {
        var entries = events.Select(happened => ContractEventJson.ToEntry(happened, by, at, commandId)).ToList();
        var result = await cases.AppendAsync(ContractCaseId.Of(contractId), state?.Seq ?? 0, entries, cancellationToken);
        return result is AppendResult.Conflict
            ? null
            : ContractEvolution.Fold(state, result.Entries.Select(ContractEventJson.ToEvent));
    }

    /// <summary>What happened to a contract, in order.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="afterSeq">Only what happened after this.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RecordedEvent>> HistoryAsync(
        string contractId, long afterSeq = 0, CancellationToken cancellationToken = default) =>
        [.. (await LedgerAsync(contractId, afterSeq, cancellationToken)).Select(ContractEventJson.ToEvent)];

    /// <summary>The ledger of a contract.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="afterSeq">Only entries after this one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<LedgerEntry>> LedgerAsync(
        string contractId, long afterSeq = 0, CancellationToken cancellationToken = default) =>
        ledger.ReadAsync(ContractCaseId.Of(contractId), afterSeq, cancellationToken);

    /// <summary>Checks the hash chain of a contract's ledger.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<LedgerVerification> VerifyLedgerAsync(string contractId, CancellationToken cancellationToken = default) =>
        ledger.VerifyAsync(ContractCaseId.Of(contractId), cancellationToken);

    /// <summary>A page of contracts.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<CasePage<ContractState>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        cases.ListAsync(query, cancellationToken);
}

using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Cases.Events;

/// <summary>The cases of a slice as the slice knows them: its own ids, states and events over the ledger. A slice's store derives from it.</summary>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TEvent">The base of the slice's events.</typeparam>
/// <param name="kind">The kind of case.</param>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public abstract class CaseEvents<TState, TEvent>(CaseKind<TState> kind, ICases<TState> cases, ILedger ledger)
    where TState : class, ICaseState
    where TEvent : class
{
    /// <summary>The ledger's id of a case, which is its orchestration's instance id too.</summary>
    /// <param name="id">Id of the case within its kind.</param>
    public string CaseIdOf(string id) => $"{kind.Name}-{id}";

    /// <summary>A case as it stands; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<TState?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        (await cases.FindAsync(CaseIdOf(id), cancellationToken))?.State;

    /// <summary>Appends what was decided, if nothing else happened since the state that it was decided on.</summary>
    /// <param name="id">The case.</param>
    /// <param name="state">The state decided on; null for a new case.</param>
    /// <param name="events">What happened; one event or more.</param>
    /// <param name="by">Who gave the command.</param>
    /// <param name="at">When it was decided.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="cancellationToken">Gives up waiting; the append may still happen.</param>
    /// <returns>The state after it; null when something else happened first.</returns>
    public async Task<TState?> AppendAsync(
        string id,
        TState? state,
        IReadOnlyList<TEvent> events,
        Person by,
        DateTimeOffset at,
        string? commandId,
        CancellationToken cancellationToken = default)
    {
        var entries = events.Select(happened => EventJson.ToEntry(happened, by, at, commandId)).ToList();
        var result = await cases.AppendAsync(CaseIdOf(id), state?.Seq ?? 0, entries, cancellationToken);
        return result is AppendResult.Conflict ? null : result.Entries.Aggregate(state, kind.Evolve);
    }

    /// <summary>What happened to a case, in order.</summary>
    /// <param name="id">The case.</param>
    /// <param name="afterSeq">Only what happened after this.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RecordedEvent<TEvent>>> HistoryAsync(
        string id, long afterSeq = 0, CancellationToken cancellationToken = default) =>
        [.. (await LedgerAsync(id, afterSeq, cancellationToken)).Select(EventJson.ToEvent<TEvent>)];

    /// <summary>The ledger of a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="afterSeq">Only entries after this one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<LedgerEntry>> LedgerAsync(string id, long afterSeq = 0, CancellationToken cancellationToken = default) =>
        ledger.ReadAsync(CaseIdOf(id), afterSeq, cancellationToken);

    /// <summary>Checks the hash chain of a case's ledger.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<LedgerVerification> VerifyLedgerAsync(string id, CancellationToken cancellationToken = default) =>
        ledger.VerifyAsync(CaseIdOf(id), cancellationToken);

    /// <summary>A page of cases.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidCaseQueryException">The query is not valid.</exception>
    public Task<CasePage<TState>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        cases.ListAsync(query, cancellationToken);

    /// <summary>Cases that are not over, by the index alone: their ids, ascending.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Ids within the kind.</returns>
    public async Task<IReadOnlyList<string>> OpenIdsAsync(CancellationToken cancellationToken = default) =>
        [.. (await cases.OpenIdsAsync(cancellationToken)).Select(caseId => caseId[(kind.Name.Length + 1)..])];

    /// <summary>Makes a case anew from its whole ledger, compares what the index says of it, and puts the index right.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was found; null for an unknown case.</returns>
    public Task<CaseComparison<TState>?> CompareAsync(string id, CancellationToken cancellationToken = default) =>
        cases.CompareAsync(CaseIdOf(id), cancellationToken);

    /// <summary>Which cases wait for an instant, by the index alone: the soonest first.</summary>
    /// <param name="before">Only those whose instant is before this one; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<CaseWait>> WaitingAsync(DateTimeOffset? before = null, CancellationToken cancellationToken = default) =>
        cases.WaitingAsync(before, cancellationToken);
}

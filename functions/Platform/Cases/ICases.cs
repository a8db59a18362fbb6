using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>The cases of one kind: the ledger, the snapshot that follows it, and the events that go out.</summary>
/// <typeparam name="TState">The state of the kind, registered by <c>AddCaseKind</c>.</typeparam>
public interface ICases<TState>
    where TState : class
{
    /// <summary>A case as it stands, or null. A snapshot that lags is brought up to the ledger first.</summary>
    /// <param name="caseId">The case; a malformed id, or one of another kind, is an unknown case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Case<TState>?> FindAsync(string caseId, CancellationToken cancellationToken = default);

    /// <summary>Appends events, brings the snapshot up to them, and publishes them.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="expectedSeq">The last seq that the caller knows; 0 for a new case.</param>
    /// <param name="entries">One event or more, in order.</param>
    /// <param name="cancellationToken">Gives up waiting; the append may still happen.</param>
    /// <returns>As <see cref="ILedger.AppendAsync"/>. Once appended, a snapshot or a message that fails is left to the sweep.</returns>
    Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>A page of cases.</summary>
    /// <remarks>
    /// A page starts behind the place of the last case of the page before. So a case that keeps its place in the order is listed
    /// exactly once, whatever others do. One that moves between two pages (it is updated, numbered, or its due time changes) is
    /// listed where it then stands if that is still to come: a second time if it was listed before, not at all if it moved from
    /// there to what was listed already. A sweep that must see it finds it at its next run.
    /// </remarks>
    /// <param name="query">Filters, order and page; its kind is set by this port.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidCaseQueryException">The page size, the text or the continuation is not valid.</exception>
    Task<CasePage<TState>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default);

    /// <summary>Which cases wait for an instant, by the index alone: the soonest first, then by case id.</summary>
    /// <remarks>Cheap for many cases, since none of them is read. A case that moves meanwhile may be missing, or be there twice.</remarks>
    /// <param name="before">Only those whose instant is before this one; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<CaseWait>> WaitingAsync(DateTimeOffset? before = null, CancellationToken cancellationToken = default);

    /// <summary>Cases that are not over (<see cref="CaseKind{TState}.OpenStates"/>), by the index alone: their ids, ascending.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> OpenIdsAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a case anew from its whole ledger, compares what the index says of it, and puts the index right.</summary>
    /// <remarks>
    /// A snapshot has its index from the state that it shows, in one write. So this finds what lists, searches and sweeps cannot see by
    /// themselves: a damaged store, code that changed without a new version of the kind, and state that went wrong from event to event.
    /// </remarks>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was found; null for an unknown case.</returns>
    Task<CaseComparison<TState>?> CompareAsync(string caseId, CancellationToken cancellationToken = default);
}

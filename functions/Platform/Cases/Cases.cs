using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <inheritdoc cref="ICases{TState}"/>
internal sealed class Cases<TState>(
    CaseKind<TState> kind,
    CaseProjection<TState> projection,
    ILedger ledger,
    ICaseSnapshots snapshots,
    CaseOutbox outbox,
    CaseContinuation continuation) : ICases<TState>
    where TState : class
{
    private const int WaitsOfAPage = 1000;
    private const int IdsOfAPage = 10_000;

    public async Task<Case<TState>?> FindAsync(string caseId, CancellationToken cancellationToken = default) =>
        IsOurs(caseId) ? await projection.CurrentAsync(caseId, cancellationToken) : null;

    public async Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default)
    {
        if (!IsOurs(caseId))
        {
            throw new ArgumentException($"'{caseId}' is not the id of a {kind.Name}.", nameof(caseId));
        }

        var result = await ledger.AppendAsync(caseId, expectedSeq, entries, cancellationToken);
        if (result is not AppendResult.Conflict)
        {
            await outbox.TryPassOnAsync(caseId, result.Entries, cancellationToken);
        }

        return result;
    }

    public async Task<CasePage<TState>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        var filter = CaseQueryCheck.Check(kind.Name, query, continuation);
        var found = await snapshots.QueryAsync(filter, cancellationToken);
        var page = found.Take(query.PageSize).ToList();
        var next = found.Count > query.PageSize
            ? continuation.Create(filter, CaseSortKeys.Of(page[^1], query.Order))
            : null;
        var items = new List<Case<TState>>(page.Count);
        foreach (var snapshot in page)
        {
            // A snapshot by other code may not be readable: it is made anew.
            items.Add(snapshot.Version == kind.Version
                ? CaseProjection<TState>.Read(snapshot)
                : await projection.CurrentAsync(snapshot.CaseId, cancellationToken) ?? CaseProjection<TState>.Read(snapshot));
        }

        return new CasePage<TState>(items, next);
    }

    public async Task<IReadOnlyList<CaseWait>> WaitingAsync(DateTimeOffset? before = null, CancellationToken cancellationToken = default)
    {
        var limit = before is { } instant ? CaseSortKeys.DueFrom(instant) : CaseSortKeys.NeverFrom;
        var waits = new List<CaseWait>();
        IReadOnlyList<string> keys;
        var after = "";
        do
        {
            keys = await snapshots.WaitingAsync(kind.Name, after, limit, WaitsOfAPage, cancellationToken);
            waits.AddRange(keys.Select(CaseSortKeys.WaitOf));
            after = keys is [.., var last] ? last : after;
        }
        while (keys.Count == WaitsOfAPage);
        return waits;
    }

    public async Task<IReadOnlyList<string>> OpenIdsAsync(CancellationToken cancellationToken = default)
    {
        var ids = new List<string>();
        if (kind.OpenStates.Count == 0)
        {
            return ids;
        }

        IReadOnlyList<string> page;
        do
        {
            page = await snapshots.IdsAsync(kind.Name, kind.OpenStates, ids is [.., var last] ? last : "", IdsOfAPage, cancellationToken);
            ids.AddRange(page);
        }
        while (page.Count == IdsOfAPage);
        return ids;
    }

    public async Task<CaseComparison<TState>?> CompareAsync(string caseId, CancellationToken cancellationToken = default) =>
        IsOurs(caseId) ? await projection.CompareAsync(caseId, cancellationToken) : null;

    private bool IsOurs(string caseId) =>
        CaseId.IsValid(caseId) && string.Equals(CaseId.KindOf(caseId), kind.Name, StringComparison.Ordinal);
}

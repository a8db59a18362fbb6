using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Makes the snapshots of a kind from the ledger, and reads them back.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <param name="kind">The kind.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="snapshots">The snapshots.</param>
internal sealed class CaseProjection<TState>(CaseKind<TState> kind, ILedger ledger, ICaseSnapshots snapshots) : ICaseProjection
    where TState : class
{
    public string Kind => kind.Name;

    public int Version => kind.Version;

    public IReadOnlyList<string> OpenStates => kind.OpenStates;

    public Task RefreshAsync(string caseId, CancellationToken cancellationToken = default) => CurrentAsync(caseId, cancellationToken);

    /// <summary>The case as it stands, or null; keeps the snapshot when it had to be made anew.</summary>
    public async Task<Case<TState>?> CurrentAsync(string caseId, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.FindAsync(caseId, cancellationToken);
        if (snapshot?.Version != kind.Version)
        {
            snapshot = null; // by other code: from the start
        }

        var newer = await ledger.ReadAsync(caseId, snapshot?.Seq ?? 0, cancellationToken);
        if (snapshot is not null && newer.Any(static entry => entry.Type == ErasedData.Event))
        {
            // What was erased is in the state before it: from the start, where it reads as erased.
            snapshot = null;
            newer = await ledger.ReadAsync(caseId, 0, cancellationToken);
        }

        if (newer.Count == 0)
        {
            return snapshot is null ? null : Read(snapshot);
        }

        var state = newer.Fold(snapshot is null ? null : State(snapshot), kind.Evolve)!;
        var current = new Case<TState>(
            caseId, state, newer[^1].Seq, kind.Index(state), snapshot?.CreatedAt ?? newer[0].At, newer[^1].At);
        await snapshots.PutAsync(Write(current), cancellationToken);
        return current;
    }

    /// <summary>The case that a snapshot shows.</summary>
    public static Case<TState> Read(CaseSnapshot snapshot) => new(
        snapshot.CaseId, State(snapshot), snapshot.Seq, snapshot.Index, snapshot.CreatedAt, snapshot.UpdatedAt);

    private static TState State(CaseSnapshot snapshot) =>
        snapshot.State.Deserialize<TState>(LedgerJson.Options)
        ?? throw new JsonException($"The snapshot of {snapshot.CaseId} has no state.");

    private CaseSnapshot Write(Case<TState> current)
    {
        var state = JsonSerializer.SerializeToUtf8Bytes(current.State, LedgerJson.Options);
        if (state.Length > CaseSnapshot.MaxStateBytes)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"The state of {current.Id} has {state.Length} bytes, at most {CaseSnapshot.MaxStateBytes} are kept."));
        }

        using var json = JsonDocument.Parse(state);
        return new CaseSnapshot(
            current.Id, kind.Name, kind.Version, current.Seq, current.Index, json.RootElement.Clone(), current.CreatedAt, current.UpdatedAt);
    }
}

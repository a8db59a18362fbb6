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

    public Task RefreshAsync(string caseId, IReadOnlyList<LedgerEntry> known, CancellationToken cancellationToken = default) =>
        CurrentAsync(caseId, known, cancellationToken);

    /// <summary>The case as it stands, or null; keeps the snapshot when it had to be made anew.</summary>
    public Task<Case<TState>?> CurrentAsync(string caseId, CancellationToken cancellationToken) => CurrentAsync(caseId, [], cancellationToken);

    /// <summary>The case made anew from its whole ledger, and whether the index said otherwise, which is put right; null for no case.</summary>
    public async Task<CaseComparison<TState>?> CompareAsync(string caseId, CancellationToken cancellationToken)
    {
        if (await ledger.ReadAsync(caseId, 0, cancellationToken) is not { Count: > 0 } all)
        {
            return null;
        }

        var anew = Fold(caseId, null, all);
        return new CaseComparison<TState>(anew, await snapshots.CorrectAsync(Write(anew), cancellationToken));
    }

    private async Task<Case<TState>?> CurrentAsync(string caseId, IReadOnlyList<LedgerEntry> known, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.FindAsync(caseId, cancellationToken);
        if (snapshot?.Version != kind.Version)
        {
            snapshot = null; // by other code: from the start
        }

        var seq = snapshot?.Seq ?? 0;
        var newer = known is [var first, ..] && first.Seq == seq + 1 ? known : await ledger.ReadAsync(caseId, seq, cancellationToken);
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

        var current = Fold(caseId, snapshot, newer);
        await snapshots.PutAsync(Write(current), cancellationToken);
        return current;
    }

    private Case<TState> Fold(string caseId, CaseSnapshot? snapshot, IReadOnlyList<LedgerEntry> newer)
    {
        var state = newer.Fold(snapshot is null ? null : State(snapshot), kind.Evolve)!;
        return new Case<TState>(caseId, state, newer[^1].Seq, kind.Index(state), snapshot?.CreatedAt ?? newer[0].At, newer[^1].At);
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

using Ecom.Functions.Platform.Cases.Counts;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Keeps the snapshots of all kinds. Slices use <see cref="ICases{TState}"/>, which keeps them up to the ledger.</summary>
public interface ICaseSnapshots
{
    /// <summary>A snapshot, or null; it may lag behind the ledger.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<CaseSnapshot?> FindAsync(string caseId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a snapshot, unless a later one by the same code stands there.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task PutAsync(CaseSnapshot snapshot, CancellationToken cancellationToken = default);

    /// <summary>Puts right what the index says of a case, when it says otherwise than a snapshot that was made anew from the whole ledger.</summary>
    /// <remarks>A snapshot that lags, was made by other code or is missing is kept as by <see cref="PutAsync"/>; a later one stays. What is right is only read.</remarks>
    /// <param name="right">The snapshot made anew.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Whether the index was wrong about the same event, by the same code.</returns>
    Task<bool> CorrectAsync(CaseSnapshot right, CancellationToken cancellationToken = default);

    /// <summary>Cases in some states, by the index alone: their ids, ascending.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="states">The states' names.</param>
    /// <param name="after">Only behind this id; empty for the start.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> IdsAsync(
        string kind, IReadOnlyList<string> states, string after, int take, CancellationToken cancellationToken = default);

    /// <summary>Cases whose snapshot was made by earlier code, so that lists see what that code saw.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="version">The version of the kind's code now.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> OutdatedAsync(string kind, int version, int take, CancellationToken cancellationToken = default);

    /// <summary>Keys of <see cref="CaseSortKeys.ByNext"/> in their order: which cases wait for an instant, without the cases themselves.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="after">Only behind this key; empty for the start.</param>
    /// <param name="before">Only smaller ones.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> WaitingAsync(string kind, string after, string before, int take, CancellationToken cancellationToken = default);

    /// <summary>Snapshots in the query's order.</summary>
    /// <param name="query">What to find.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<CaseSnapshot>> QueryAsync(CaseSnapshotQuery query, CancellationToken cancellationToken = default);

    /// <summary>Counts the open cases of a kind; snapshots that lag are counted as they stand.</summary>
    /// <param name="query">What to count.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<CaseCounts> CountAsync(CaseCountQuery query, CancellationToken cancellationToken = default);
}

using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Brings snapshots of one kind up to the ledger.</summary>
public interface ICaseProjection
{
    /// <summary>The kind.</summary>
    string Kind { get; }

    /// <summary>The version of the kind's code.</summary>
    int Version { get; }

    /// <summary>The states of a case that is not over, see <see cref="CaseKind{TState}.OpenStates"/>.</summary>
    IReadOnlyList<string> OpenStates { get; }

    /// <summary>Brings a case's snapshot up to the ledger.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="known">The ledger's last entries, when the caller has them; they are read when it has none, or not all that are new.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RefreshAsync(string caseId, IReadOnlyList<LedgerEntry> known, CancellationToken cancellationToken = default);
}

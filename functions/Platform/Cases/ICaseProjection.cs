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
    /// <param name="cancellationToken">Gives up.</param>
    Task RefreshAsync(string caseId, CancellationToken cancellationToken = default);
}

namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>Keeps the keys of cases' personal data, apart from the ledger and its backups.</summary>
public interface IPersonalKeys
{
    /// <summary>The key of a case; null when there never was one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<PersonalKey?> FindAsync(string caseId, CancellationToken cancellationToken = default);

    /// <summary>Changes a key as decided on what stands. Of two changes at once, the later decides on what the first left.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="decide">What is to stand; may be asked several times. The same record: nothing is written.</param>
    /// <param name="cancellationToken">Gives up; it may be changed.</param>
    /// <returns>What stands after it.</returns>
    Task<PersonalKey> ChangeAsync(string caseId, Func<PersonalKey?, PersonalKey> decide, CancellationToken cancellationToken = default);

    /// <summary>Erased ones in the order of their cases, so that they can be erased again after a restore.</summary>
    /// <param name="afterCaseId">Only behind this case; empty for the start.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<PersonalKey>> ErasedAsync(string afterCaseId, int take, CancellationToken cancellationToken = default);

    /// <summary>Keys that another secret wrapped, in the order of their cases.</summary>
    /// <param name="mark">Tells the current secret from others.</param>
    /// <param name="afterCaseId">Only behind this case; empty for the start.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<PersonalKey>> WrappedByOthersAsync(string mark, string afterCaseId, int take, CancellationToken cancellationToken = default);

    /// <summary>Sees to it that what was deleted or overwritten in the store's own files is not left there. Where a service keeps them, that is the service's.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task ScrubAsync(CancellationToken cancellationToken = default);
}

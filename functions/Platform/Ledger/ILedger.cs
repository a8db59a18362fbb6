namespace Ecom.Functions.Platform.Ledger;

/// <summary>The record: an append-only, hash-chained list of events for each case.</summary>
/// <remarks>Slices normally append through <c>ICases</c>, which also keeps the snapshot and publishes the entry.</remarks>
public interface ILedger
{
    /// <summary>Appends entries behind <paramref name="expectedSeq"/>: all of them or none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="expectedSeq">The last seq that the caller knows; 0 for a new case.</param>
    /// <param name="entries">One entry or more, in order.</param>
    /// <param name="cancellationToken">Gives up waiting; the append may still happen.</param>
    /// <returns>
    /// Appended; or already appended, when entries with the same type, actor and data stand at that place (the time is not
    /// compared: a retry may be later); or a conflict.
    /// </returns>
    /// <exception cref="ArgumentException">The case id is malformed, or there is no entry.</exception>
    /// <exception cref="LedgerEntryRefusedException">An entry is too large, or not JSON that can be hashed exactly.</exception>
    Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>Reads a case's entries in order; an unknown case has none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="afterSeq">Only entries behind this one; 0 for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default);

    /// <summary>Recomputes the chain of a case and names the first entry that does not fit.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default);
}

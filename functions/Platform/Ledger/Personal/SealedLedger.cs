using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Ledger.Personal;

/// <summary>The ledger with its personal data sealed: what stands in the store, is hashed and published holds none in plain text.</summary>
/// <remarks>
/// Entries are chained and verified in their sealed form, so they stay verifiable once the key is erased. What was written before
/// there was sealing reads as it is. Of an entry that was opened, the hash is that of the sealed one.
/// </remarks>
/// <param name="inner">The store's ledger.</param>
/// <param name="keys">The cases' keys; asked for only when there is something to seal or open.</param>
public sealed class SealedLedger(ILedger inner, Func<PersonalKeyRing> keys) : ILedger
{
    /// <inheritdoc/>
    public async Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.All(static entry => entry.Personal is null)) return await inner.AppendAsync(caseId, expectedSeq, entries, cancellationToken);
        var key = await keys().ForWritingAsync(caseId, cancellationToken);
        var result = await inner.AppendAsync(caseId, expectedSeq, [.. entries.Select(entry => Close(caseId, entry, key))], cancellationToken);
        return result switch
        {
            AppendResult.Appended appended => new AppendResult.Appended(Open(appended.Written, key)),
            AppendResult.AlreadyAppended already => new AppendResult.AlreadyAppended(Open(already.Found, key)),
            _ => result,
        };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default)
    {
        var entries = await inner.ReadAsync(caseId, afterSeq, cancellationToken);
        if (!entries.Any(static entry => SealedJson.IsSealed(entry.Data))) return entries;

        // Another instance may have erased the key while this one still remembers it: the record counts.
        var isErased = entries.Any(static entry => entry.Type == ErasedData.Event);
        return Open(entries, isErased ? null : await keys().ForReadingAsync(caseId, cancellationToken));
    }

    /// <inheritdoc/>
    public Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default) =>
        inner.VerifyAsync(caseId, cancellationToken);

    private static NewEntry Close(string caseId, NewEntry entry, CaseKey? key) => entry.Personal is { } personal
        ? entry with { Data = SealedJson.Close(Place(caseId, entry.Type), entry.Data, personal, key), Personal = null }
        : entry;

    private static IReadOnlyList<LedgerEntry> Open(IReadOnlyList<LedgerEntry> entries, CaseKey? key) =>
    [
        .. entries.Select(entry => SealedJson.IsSealed(entry.Data)
            ? entry with { Data = SealedJson.Open(Place(entry.CaseId, entry.Type), entry.Data, key) }
            : entry),
    ];

    private static string Place(string caseId, string type) => $"{caseId}/{type}";
}

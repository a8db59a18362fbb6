using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.Secrets;

namespace Ecom.Functions.Platform.Ledger.Personal;

/// <summary>The keys of cases, each wrapped by the application's secret where it is kept.</summary>
/// <remarks>
/// A key is remembered for a minute, so that a case at work does not ask for it at each step. So another instance may open what was
/// sealed for that long after the key was erased; it does not where the ledger says that it was.
/// </remarks>
/// <param name="store">Where keys are kept.</param>
/// <param name="seal">Wraps them.</param>
/// <param name="time">The clock.</param>
public sealed class PersonalKeyRing(IPersonalKeys store, Seal seal, TimeProvider time)
{
    private const string Use = "personal-keys";
    private const int MaxRemembered = 10_000;
    private const int PageSize = 500;

    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (CaseKey Key, DateTimeOffset Until)> remembered = new(StringComparer.Ordinal);

    /// <summary>The key of a case, made when there is none; null when it was erased.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<CaseKey?> ForWritingAsync(string caseId, CancellationToken cancellationToken)
    {
        if (Remembered(caseId) is { } known) return known;
        var standing = await store.FindAsync(caseId, cancellationToken);
        if (standing is not { IsErased: true } and not { Wrapped: not null })
        {
            var made = seal.Close(Use, Bound(caseId), RandomNumberGenerator.GetBytes(CaseKey.Bytes));
            standing = await store.ChangeAsync(caseId, key => PersonalKeyRules.Add(caseId, key, made, seal.MarkOf(Use)), cancellationToken);
        }

        return Open(standing!);
    }

    /// <summary>The key of a case that has sealed entries; null when it was erased.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">There is none, and it was not erased: the store of the keys is not the one that belongs to this ledger.</exception>
    internal async Task<CaseKey?> ForReadingAsync(string caseId, CancellationToken cancellationToken)
    {
        if (Remembered(caseId) is { } known) return known;
        return await store.FindAsync(caseId, cancellationToken) is { } standing and ({ IsErased: true } or { Wrapped: not null })
            ? Open(standing)
            : throw new InvalidOperationException(
                $"{caseId} has sealed entries, and no key: were ledger and keys restored from different backups? See the runbook.");
    }

    /// <summary>Whether the key of a case was erased.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> IsErasedAsync(string caseId, CancellationToken cancellationToken) =>
        await store.FindAsync(caseId, cancellationToken) is { IsErased: true };

    /// <summary>Erases the key of a case for good, unless the case is held. Erasing it again changes nothing.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up; it may be erased.</param>
    /// <returns>How it stands: erased, or held.</returns>
    public async Task<PersonalKey> EraseAsync(string caseId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var standing = await store.ChangeAsync(caseId, key => PersonalKeyRules.Erase(caseId, key, now), cancellationToken);
        _ = remembered.TryRemove(caseId, out _);
        return standing;
    }

    /// <summary>Wraps keys by the current secret that an earlier one wrapped, so that the earlier one can go.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops between keys.</param>
    /// <returns>How many were wrapped anew; fewer than <paramref name="most"/>: there are no others.</returns>
    /// <exception cref="InvalidOperationException">No configured secret opens one: it was taken out of <c>Secrets:Previous</c> too early.</exception>
    public async Task<int> RewrapAsync(int most, CancellationToken cancellationToken)
    {
        var mark = seal.MarkOf(Use);
        var done = 0;
        var after = "";
        while (done < most && await store.WrappedByOthersAsync(mark, after, Math.Min(PageSize, most - done), cancellationToken) is { Count: > 0 } page)
        {
            foreach (var key in page)
            {
                var anew = seal.Close(Use, Bound(key.CaseId), seal.Open(Use, Bound(key.CaseId), key.Wrapped));
                _ = await store.ChangeAsync(key.CaseId, standing => PersonalKeyRules.Rewrap(standing!, anew, mark), cancellationToken);
                done++;
            }

            after = page[^1].CaseId;
        }

        return done;
    }

    private CaseKey? Remembered(string caseId) =>
        remembered.TryGetValue(caseId, out var known) && known.Until > time.GetUtcNow() ? known.Key : null;

    private CaseKey? Open(PersonalKey standing)
    {
        if (standing.IsErased) return null;
        CaseKey key = new(seal.Open(Use, Bound(standing.CaseId), standing.Wrapped));
        if (remembered.Count >= MaxRemembered) remembered.Clear();
        remembered[standing.CaseId] = (key, time.GetUtcNow() + RememberedFor);
        return key;
    }

    private static byte[] Bound(string caseId) => Encoding.UTF8.GetBytes(caseId);
}

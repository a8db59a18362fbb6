using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>The keys of the application, and somebody who acts in the very moment in which one is erased.</summary>
internal sealed class RacingKeys : IPersonalKeys
{
    private SqlitePersonalKeys keys = null!;

    /// <summary>What somebody does just before a key is erased; once.</summary>
    public Func<Task>? Before { get; set; }

    /// <summary>What somebody does just after a key was to be erased; once.</summary>
    public Func<Task>? After { get; set; }

    /// <summary>These keys, over the store of a host that has just started.</summary>
    public RacingKeys Over(SqliteStore store)
    {
        keys = new SqlitePersonalKeys(store);
        return this;
    }

    public Task<PersonalKey?> FindAsync(string caseId, CancellationToken cancellationToken = default) => keys.FindAsync(caseId, cancellationToken);

    public async Task<PersonalKey> ChangeAsync(string caseId, Func<PersonalKey?, PersonalKey> decide, CancellationToken cancellationToken = default)
    {
        if (!decide(new PersonalKey(caseId, [1])).IsErased) return await keys.ChangeAsync(caseId, decide, cancellationToken);
        if (Before is { } before)
        {
            Before = null;
            await before();
        }

        var changed = await keys.ChangeAsync(caseId, decide, cancellationToken);
        if (After is { } after)
        {
            After = null;
            await after();
        }

        return changed;
    }

    public Task<IReadOnlyList<PersonalKey>> ErasedAsync(string afterCaseId, int take, CancellationToken cancellationToken = default) =>
        keys.ErasedAsync(afterCaseId, take, cancellationToken);

    public Task<IReadOnlyList<PersonalKey>> WrappedByOthersAsync(string mark, string afterCaseId, int take, CancellationToken cancellationToken = default) =>
        keys.WrappedByOthersAsync(mark, afterCaseId, take, cancellationToken);

    public Task ScrubAsync(CancellationToken cancellationToken = default) => keys.ScrubAsync(cancellationToken);
}

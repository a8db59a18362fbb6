using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>Erases the personal data of a slice's cases: the key, so that the ledger keeps what happened and no longer to whom; then files and links.</summary>
/// <remarks>
/// The key goes first: a legal hold stands on the same record, so of hold and erasure one wins. Then the case's
/// <see cref="ErasedData.Event"/> is appended, by which its snapshot is made anew without what was erased. What breaks off in between is
/// finished by the next try; each part may be done again.
/// </remarks>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TEvent">The base of the slice's events.</typeparam>
/// <param name="kind">The kind of case.</param>
/// <param name="store">The cases.</param>
/// <param name="keys">The keys.</param>
/// <param name="files">The files.</param>
/// <param name="years">How many years after the last that happened to a case that is over its personal data is kept.</param>
/// <param name="time">The clock.</param>
public abstract class ErasablePersonRecords<TState, TEvent>(
    CaseKind<TState> kind, CaseEvents<TState, TEvent> store, PersonalKeyRing keys, IAttachments files, int years, TimeProvider time)
    : PersonRecords<TState, TEvent>(kind, store)
    where TState : class, IErasableState
    where TEvent : class
{
    private const int Attempts = 5;

    /// <inheritdoc/>
    public override bool IsErasable => true;

    /// <summary>The clock.</summary>
    protected TimeProvider Time { get; } = time;

    /// <inheritdoc/>
    /// <exception cref="TimeoutException">The case kept changing.</exception>
    public override async Task<CaseErasure> EraseAsync(
        string id, ErasureOrder order, Func<CancellationToken, Task<KeptBecause?>> keptByOthers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(keptByOthers);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var state = await Store.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"There is no {Kind} {id}.");
            if (state.ErasedAt is null)
            {
                if (!await HasBegunAsync(state, cancellationToken))
                {
                    if (Keeps(state, order.At) is { } kept) return new CaseErasure(Kind, id, state.Number, kept.Because, kept.Until);
                    if (await keptByOthers(cancellationToken) is { } because) return new CaseErasure(Kind, id, state.Number, because);
                    if (!(await keys.EraseAsync(Store.CaseIdOf(id), cancellationToken)).IsErased)
                        return new CaseErasure(Kind, id, state.Number, KeptBecause.LegalHold);
                }

                if (await Store.AppendAsync(id, state, [Erased(order.Ground)], order.By, order.At, null, cancellationToken) is null) continue;

                // Brings the snapshot up, should that have failed with the append.
                state = await Store.FindAsync(id, cancellationToken) ?? state;
            }

            foreach (var owner in FilesOwners(id))
            {
                foreach (var file in await files.ListAsync(owner, cancellationToken)) await files.DeleteAsync(owner, file.Id, cancellationToken);
            }

            await RevokeLinksAsync(state, cancellationToken);
            return new CaseErasure(Kind, id, state.Number, PlainEntries: await CountPlainAsync(id, cancellationToken));
        }

        throw new TimeoutException($"{Kind} {id} kept changing while its personal data was to be erased.");
    }

    /// <inheritdoc/>
    public override async Task<bool> IsNeededAsync(string reference, CancellationToken cancellationToken) =>
        await AllAsync(new CaseQuery { Party = reference, Order = CaseOrder.Number }, cancellationToken).AnyAsync(IsOpen, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<string> OverdueAsync(CancellationToken cancellationToken) =>
        AllAsync(new CaseQuery { States = OverStates, Order = CaseOrder.Number }, cancellationToken).Where(IsOverdue).Select(state => state.Id);

    /// <summary>The states by which lists find cases that are over and not erased.</summary>
    protected abstract IReadOnlyList<string> OverStates { get; }

    /// <summary>Whether the case goes on.</summary>
    /// <param name="state">The case.</param>
    protected abstract bool IsOpen(TState state);

    /// <summary>Why it must be kept; null: it may go. One that goes on is kept.</summary>
    /// <param name="state">The case.</param>
    /// <param name="now">The time.</param>
    protected virtual KeptCase? Keeps(TState state, DateTimeOffset now) => IsOpen(state) ? new KeptCase(KeptBecause.CaseOpen) : null;

    /// <summary>The slice's event that says so.</summary>
    /// <param name="ground">Why.</param>
    protected abstract TEvent Erased(ErasureGround ground);

    /// <summary>Under which names files of the case are kept.</summary>
    /// <param name="id">The case's id within its kind.</param>
    protected abstract IEnumerable<AttachmentOwner> FilesOwners(string id);

    /// <summary>Ends the customer's links.</summary>
    /// <param name="state">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task RevokeLinksAsync(TState state, CancellationToken cancellationToken);

    /// <summary>Whether the key is gone and only the record of it is missing: that is made, even if the case goes on again, since nothing is left to keep.</summary>
    private async Task<bool> HasBegunAsync(TState state, CancellationToken cancellationToken) =>
        OverStates.Contains(StateOf(state), StringComparer.Ordinal) && await keys.IsErasedAsync(Store.CaseIdOf(state.Id), cancellationToken);

    private bool IsOverdue(TState state) => !IsOpen(state) && RetentionPolicy.Ends(state.UpdatedAt, years) <= Time.GetUtcNow();

    /// <summary>What was written before there was sealing has no key that could be erased.</summary>
    private async Task<int> CountPlainAsync(string id, CancellationToken cancellationToken) =>
        (await Store.LedgerAsync(id, 0, cancellationToken)).Count(EventJson.HoldsPersonalData<TEvent>);
}

using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Store;

/// <summary>What contracts hold of those who sign them, found by their e-mail addresses: the documents, and what they know of the signer.</summary>
/// <remarks>Events are not shown: they hold the other signers' data, and reviews of the staff. The documents say what was signed, and by whom.</remarks>
/// <param name="kind">Contracts as a kind of case.</param>
/// <param name="contracts">The contracts.</param>
public sealed class ContractPeople(CaseKind<ContractState> kind, ContractStore contracts)
    : PersonRecords<ContractState, ContractEvent>(kind, contracts)
{
    /// <inheritdoc/>
    protected override IReadOnlySet<string> Withheld { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IReadOnlySet<string> HiddenFields { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override bool IsShown(LedgerEntry entry) => false;

    /// <inheritdoc/>
    protected override object? Know(ContractState state, PersonName person)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(person);
        return state.Content.Signers.FirstOrDefault(signer => person.Is(null, signer.Email));
    }

    /// <inheritdoc/>
    /// <remarks>Contracts are kept as their own retention says: drafts of theirs are few, and signed ones are archived write-once.</remarks>
    public override async Task<CaseErasure> EraseAsync(
        string id, ErasureOrder order, Func<CancellationToken, Task<KeptBecause?>> keptByOthers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var state = await contracts.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"There is no contract {id}.");
        return new CaseErasure(Kind, id, state.Number, Because(state), state.LegalHold is null ? state.KeepUntil : null);
    }

    private static KeptBecause Because(ContractState state) => state switch
    {
        { LegalHold: not null } => KeptBecause.LegalHold,
        { Phase: ContractPhase.Ended } or { Status: ContractStatus.Active } => KeptBecause.TransactionRecord,
        _ => KeptBecause.CaseOpen,
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<PersonFile> FilesOf(ContractState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Purge is not null
            ? []
            :
            [
                .. state.Archive.Select(stored => new PersonFile(
                    stored.Kind, stored.ContentType, stored.Bytes, stored.Sha256, $"/api/contracts/{state.Id}/documents/{stored.Kind}")),
            ];
    }
}

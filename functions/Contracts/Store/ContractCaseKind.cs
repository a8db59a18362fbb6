using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Contracts as a kind of case.</summary>
public sealed class ContractCaseKind : CaseKind<ContractState>
{
    /// <inheritdoc/>
    public override string Name => ContractCaseId.Kind;

    /// <inheritdoc/>
    public override int Version => 5;

    /// <inheritdoc/>
    public override IReadOnlyList<string> OpenStates { get; } =
    [
        .. Enum.GetValues<ContractKind>().SelectMany(kind => new[]
        {
            ContractStatus.InReview, ContractStatus.Returned, ContractStatus.Approved, ContractStatus.Signing, ContractStatus.Signed, ContractStatus.Active,
        }.Select(status => StateName(kind, status))),
    ];

    /// <inheritdoc/>
    public override ContractState Evolve(ContractState? state, LedgerEntry entry) =>
        ContractEvolution.Evolve(state, EventJson.ToEvent<ContractEvent>(entry));

    /// <inheritdoc/>
    public override CaseIndex Index(ContractState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new CaseIndex(
            state.Number,
            state.Content.Title,
            StateName(state.Content.Kind, state.Status),
            state.CreatedBy.Id,
            [
                .. state.Content.Parties.SelectMany(Names)
                    .Concat(state.Content.Signers.SelectMany(signer => PersonName.Parties(null, signer.Email)))
                    .Distinct(StringComparer.Ordinal),
            ],
            ContractDeadlines.Due(state),
            NextAt: ContractDeadlines.Next(state));
    }

    /// <summary>The name under which lists find a kind and status.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="status">The status.</param>
    public static string StateName(ContractKind kind, ContractStatus status) => $"{kind.NumberSeries()}.{status}";

    private static IEnumerable<string> Names(Party party) =>
        party.RegistrationNumber is null ? [party.Id, party.Name] : [party.Id, party.Name, party.RegistrationNumber];
}

using System.Text.Json;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Decides commands on contracts.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="numbers">Gives numbers.</param>
/// <param name="seal">Opens commands.</param>
/// <param name="metrics">Counts.</param>
public sealed class ContractCommandApplication(
    ContractStore contracts, ContractRules rules, ICaseNumbers numbers, CommandSeal seal, ContractMetrics metrics)
    : CommandApplication<ContractState, ContractCommand, ContractEvent>(contracts, seal)
{
    /// <inheritdoc/>
    protected override async Task<Decision<ContractEvent>> DecideAsync(
        string id, ContractState? state, ContractCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (state is null || command is not SubmitDraft) return rules.Decide(state, command, new CommandFacts(by, now));
        var number = state.Number ?? await numbers.TakeAsync(
            ContractCaseId.Of(state.Id), state.Content.Kind.NumberSeries(), rules.Policy.DayOf(now).Year, cancellationToken);
        return rules.Decide(state, command, new CommandFacts(by, now, number, ContentHash(state.Content)));
    }

    /// <inheritdoc/>
    protected override ContractEvent Refused(string command, RuleRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new CommandRefused(command, refusal.Code, refusal.Detail);
    }

    /// <inheritdoc/>
    protected override void Appended(IReadOnlyList<ContractEvent> events) => metrics.Recorded(events);

    private static string ContentHash(ContractContent content) =>
        ContractArchive.Hash(CanonicalJson.Write(JsonSerializer.SerializeToElement(content, LedgerJson.Options)));
}

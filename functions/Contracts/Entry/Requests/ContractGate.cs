using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Takes commands of people for contracts. A draft that was never submitted and a contract that is over have no orchestration and are written at once.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="seal">Seals commands.</param>
/// <param name="time">The clock.</param>
public sealed class ContractGate(ContractStore contracts, ContractRules rules, CommandSeal seal, TimeProvider time)
    : CommandGate<ContractState, ContractCommand, ContractEvent>(contracts, seal, time)
{
    /// <summary>The address of a contract.</summary>
    /// <param name="id">Its id.</param>
    public static string Address(string id) => $"/api/contracts/{id}";

    /// <inheritdoc/>
    protected override bool MaySee(Person by, ContractState state) => by.MaySee(state);

    /// <inheritdoc/>
    protected override Task<Decision<ContractEvent>> DecideAsync(
        ContractState state, ContractCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Task.FromResult(rules.Decide(state, command, new CommandFacts(by, now, state.Number ?? "-", "-")));
    }

    /// <inheritdoc/>
    protected override string AddressOf(string id) => Address(id);

    /// <inheritdoc/>
    protected override Refusal Unknown() => new NotFound("unknown-contract", "There is no such contract.");

    /// <inheritdoc/>
    protected override async Task<Refusal?> GiveAsync(
        DurableTaskClient client,
        ContractState state,
        AcceptedCommand<ContractCommand, ContractEvent> accepted,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(accepted);
        if (accepted.Events.Count == 0) return null;
        if (state.Phase is not (ContractPhase.Drafting or ContractPhase.Ended)) return await base.GiveAsync(client, state, accepted, cancellationToken);
        if (accepted.Command is SubmitDraft)
        {
            return await StartAsync(client, nameof(ContractLifecycle), state.Id, accepted, cancellationToken)
                ? null
                : new Conflict("already-submitted", "The contract is being submitted already. Read it again in a moment.");
        }

        return await contracts.AppendAsync(
            state.Id, state, accepted.Events, accepted.By, accepted.At, accepted.CommandId, cancellationToken) is null
            ? new Conflict("changed-meanwhile", "The contract changed meanwhile. Read it and decide again.")
            : null;
    }
}

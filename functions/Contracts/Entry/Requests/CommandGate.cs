using DurableTask.Core.Exceptions;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Takes commands of people: refuses what the rules refuse now, and hands the rest to the contract's orchestration.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="seal">Seals commands.</param>
/// <param name="time">The clock.</param>
public sealed class CommandGate(ContractStore contracts, ContractRules rules, CommandSeal seal, TimeProvider time)
{
    /// <summary>The contract, if the person may know of it.</summary>
    /// <param name="id">The route value.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<ContractState>> FindAsync(string? id, Person by, CancellationToken cancellationToken)
    {
        if (!RouteId.Parse(id).TryGet(out var contractId, out var refusal)) return refusal;
        return await contracts.FindAsync(contractId, cancellationToken) is { } state && by.MaySee(state) ? state : Unknown();
    }

    /// <summary>Takes a command.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">The route value.</param>
    /// <param name="by">Who gives the command.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="command">The command, made from the contract as it stands.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    /// <returns>202 with the contract's address, or the reason why not.</returns>
    public async Task<Reply> RaiseAsync(
        DurableTaskClient client,
        string? id,
        Person by,
        string commandId,
        Func<ContractState, ContractCommand> command,
        CancellationToken cancellationToken)
    {
        if (!(await FindAsync(id, by, cancellationToken)).TryGet(out var state, out var unknown)) return Reply.Refused(unknown);
        return await TakeAsync(client, state, by, commandId, command(state), cancellationToken) is { } refusal
            ? Reply.Refused(refusal)
            : Accepted(state);
    }

    /// <summary>Takes a command for a contract that is known.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="state">The contract.</param>
    /// <param name="by">Who gives the command.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    /// <returns>The reason why not; null when it was taken.</returns>
    public async Task<Refusal?> TakeAsync(
        DurableTaskClient client,
        ContractState state,
        Person by,
        string commandId,
        ContractCommand command,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(state);
        if (state.HandledCommands.Contains(commandId)) return null;
        var now = time.GetUtcNow();
        // Number and hash are gathered where the decision counts; here only whether there is a refusal matters.
        var decision = rules.Decide(state, command, new CommandFacts(by, now, state.Number ?? "-", "-"));
        if (decision is Decision.Refused refused) return RefusalOutcome.Of(refused.Refusal);
        if (state.Phase == ContractPhase.Drafting && command is not SubmitDraft)
            return await AppendAsync(state, (Decision.Accepted)decision, by, now, commandId, cancellationToken);

        CommandEnvelope envelope = new(commandId, seal.Seal(state.Id, commandId, new PersonCommand(by, command)));
        return state.Phase == ContractPhase.Drafting
            ? await StartAsync(client, state, envelope, cancellationToken)
            : await RaiseAsync(client, state, envelope, cancellationToken);
    }

    /// <summary>No orchestration runs for a draft that was never submitted, so it is written at once.</summary>
    private async Task<Refusal?> AppendAsync(
        ContractState state, Decision.Accepted decision, Person by, DateTimeOffset now, string commandId, CancellationToken cancellationToken) =>
        await contracts.AppendAsync(state.Id, state, decision.Events, by, now, commandId, cancellationToken) is null
            ? new Conflict("changed-meanwhile", "The contract changed meanwhile. Read it and decide again.")
            : null;

    private async Task<Refusal?> StartAsync(
        DurableTaskClient client, ContractState state, CommandEnvelope envelope, CancellationToken cancellationToken)
    {
        try
        {
            _ = await client.ScheduleNewOrchestrationInstanceAsync(
                nameof(ContractLifecycle),
                new LifecycleInput(state.Id, [envelope]),
                new StartOrchestrationOptions { InstanceId = ContractCaseId.Of(state.Id) },
                cancellationToken);
            return null;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return await WasTakenAsync(client, state.Id, envelope.CommandId, cancellationToken)
                ? null
                : new Conflict("already-submitted", "The contract is being submitted already. Read it again in a moment.");
        }
    }

    /// <summary>Whether the command started the orchestration that is there: its request is sent again, since the answer got lost.</summary>
    private async Task<bool> WasTakenAsync(DurableTaskClient client, string id, string commandId, CancellationToken cancellationToken)
    {
        // In this order: an orchestration that no longer has the command as its input has recorded it.
        var running = await client.GetInstanceAsync(ContractCaseId.Of(id), getInputsAndOutputs: true, cancellationToken);
        return running?.ReadInputAs<LifecycleInput>()?.Pending.Any(command => command.CommandId == commandId) == true
            || (await contracts.FindAsync(id, cancellationToken))?.HandledCommands.Contains(commandId) == true;
    }

    private static async Task<Refusal?> RaiseAsync(
        DurableTaskClient client, ContractState state, CommandEnvelope envelope, CancellationToken cancellationToken)
    {
        await client.RaiseEventAsync(ContractCaseId.Of(state.Id), nameof(CommandEnvelope), envelope, cancellationToken);
        return null;
    }

    private static JsonReply Accepted(ContractState state) =>
        Reply.Accepted(Address(state.Id), new CommandAccepted(state.Id, Address(state.Id)));

    /// <summary>The address of a contract.</summary>
    /// <param name="id">Its id.</param>
    public static string Address(string id) => $"/api/contracts/{id}";

    private static NotFound Unknown() => new("unknown-contract", "There is no such contract.");
}

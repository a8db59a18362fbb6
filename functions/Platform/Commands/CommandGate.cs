using DurableTask.Core.Exceptions;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Takes commands of people: refuses what the rules refuse now, and hands the rest to the case's orchestration.</summary>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <typeparam name="TEvent">The slice's events.</typeparam>
/// <param name="store">The cases.</param>
/// <param name="seal">Seals commands.</param>
/// <param name="time">The clock.</param>
public abstract class CommandGate<TState, TCommand, TEvent>(CaseEvents<TState, TEvent> store, CommandSeal seal, TimeProvider time)
    where TState : class, ICaseState
    where TCommand : class
    where TEvent : class
{
    /// <summary>The case, if the person may know of it.</summary>
    /// <param name="id">The route value.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<TState>> FindAsync(string? id, Person by, CancellationToken cancellationToken)
    {
        if (!RouteId.Parse(id).TryGet(out var caseKey, out var refusal)) return refusal;
        return await store.FindAsync(caseKey, cancellationToken) is { } state && MaySee(by, state) ? state : Unknown();
    }

    /// <summary>Takes a command.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">The route value.</param>
    /// <param name="by">Who gives the command.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="command">The command, made from the case as it stands.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    /// <returns>202 with the case's address, or the reason why not.</returns>
    public async Task<Reply> RaiseAsync(
        DurableTaskClient client,
        string? id,
        Person by,
        string commandId,
        Func<TState, TCommand> command,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!(await FindAsync(id, by, cancellationToken)).TryGet(out var state, out var unknown)) return Reply.Refused(unknown);
        return await TakeAsync(client, state, by, commandId, command(state), cancellationToken) is { } refusal
            ? Reply.Refused(refusal)
            : Accepted(NameOf(state));
    }

    /// <summary>Takes a command for a case that is known.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="state">The case.</param>
    /// <param name="by">Who gives the command.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    /// <returns>The reason why not; null when it was taken.</returns>
    public async Task<Refusal?> TakeAsync(
        DurableTaskClient client,
        TState state,
        Person by,
        string commandId,
        TCommand command,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(state);
        if (state.HasHandled(commandId)) return null;
        var now = time.GetUtcNow();
        return await DecideAsync(state, command, by, now, cancellationToken) switch
        {
            Decision<TEvent>.Refused refused => RefusalOutcome.Of(refused.Refusal),
            Decision<TEvent>.Accepted accepted => await GiveAsync(
                client, state, new AcceptedCommand<TCommand, TEvent>(commandId, command, by, now, accepted.Events), cancellationToken),
            _ => throw new InvalidOperationException("The decision is not known."),
        };
    }

    /// <summary>202 with the case's address.</summary>
    /// <param name="id">The id by which people know the case.</param>
    public Reply Accepted(string id) => Reply.Accepted(AddressOf(id), new CommandAccepted(id, AddressOf(id)));

    /// <summary>Whether the person may know of the case.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="state">The case.</param>
    protected abstract bool MaySee(Person by, TState state);

    /// <summary>What the rules say now. Numbers and the like are gathered where the decision counts; here what a refusal depends on is enough.</summary>
    /// <param name="state">The case.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<Decision<TEvent>> DecideAsync(TState state, TCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The id by which people know a case: that within its kind, unless the slice says otherwise.</summary>
    /// <param name="state">The case.</param>
    protected virtual string NameOf(TState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Id;
    }

    /// <summary>The address of a case.</summary>
    /// <param name="id">The id by which people know the case.</param>
    protected abstract string AddressOf(string id);

    /// <summary>What is said of a case that there is not, or that the person may not know of.</summary>
    protected abstract Refusal Unknown();

    /// <summary>Hands a command on that the rules accept: to the case's orchestration, unless the slice says otherwise.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="state">The case.</param>
    /// <param name="accepted">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    /// <returns>The reason why not; null when it was taken.</returns>
    protected virtual async Task<Refusal?> GiveAsync(
        DurableTaskClient client, TState state, AcceptedCommand<TCommand, TEvent> accepted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(state);
        await client.RaiseEventAsync(
            store.CaseIdOf(state.Id), nameof(CommandEnvelope), Envelope(state.Id, accepted), cancellationToken);
        return null;
    }

    /// <summary>Starts a case's orchestration with its first command.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="lifecycle">The orchestration's name.</param>
    /// <param name="id">Id of the case within its kind.</param>
    /// <param name="accepted">The command.</param>
    /// <param name="cancellationToken">Gives up; it may still have been started.</param>
    /// <returns>Whether this command started it, now or at an earlier try; false when another one had.</returns>
    protected async Task<bool> StartAsync(
        DurableTaskClient client, string lifecycle, string id, AcceptedCommand<TCommand, TEvent> accepted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(accepted);
        try
        {
            _ = await client.ScheduleNewOrchestrationInstanceAsync(
                lifecycle,
                new LifecycleInput(id, [Envelope(id, accepted)]),
                new StartOrchestrationOptions { InstanceId = store.CaseIdOf(id) },
                cancellationToken);
            return true;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return await WasTakenAsync(client, id, accepted.CommandId, cancellationToken);
        }
    }

    /// <summary>Whether the command started the orchestration that is there: its request is sent again, since the answer got lost.</summary>
    private async Task<bool> WasTakenAsync(DurableTaskClient client, string id, string commandId, CancellationToken cancellationToken)
    {
        // In this order: an orchestration that no longer has the command as its input has recorded it.
        var running = await client.GetInstanceAsync(store.CaseIdOf(id), getInputsAndOutputs: true, cancellationToken);
        return running?.ReadInputAs<LifecycleInput>()?.Pending.Any(command => command.CommandId == commandId) == true
            || (await store.FindAsync(id, cancellationToken))?.HasHandled(commandId) == true;
    }

    private CommandEnvelope Envelope(string id, AcceptedCommand<TCommand, TEvent> accepted) => new(
        accepted.CommandId,
        seal.Seal(store.CaseIdOf(id), accepted.CommandId, new PersonCommand<TCommand>(accepted.By, accepted.Command)),
        CommandTrace.Current);
}

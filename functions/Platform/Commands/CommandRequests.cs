using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Requests that give a command to a case: read the body, happen once, pass the gate.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="time">The clock.</param>
public sealed class CommandRequests(JsonBody body, IdempotentRequests once, TimeProvider time)
{
    /// <summary>Gives a command that the body makes.</summary>
    /// <typeparam name="TState">The slice's state.</typeparam>
    /// <typeparam name="TCommand">The slice's commands.</typeparam>
    /// <typeparam name="TEvent">The slice's events.</typeparam>
    /// <typeparam name="TBody">The body.</typeparam>
    /// <param name="gate">Takes commands.</param>
    /// <param name="request">The request.</param>
    /// <param name="id">The route value.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="command">Makes the command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    public Task<Reply> TakeAsync<TState, TCommand, TEvent, TBody>(
        CommandGate<TState, TCommand, TEvent> gate,
        HttpRequest request,
        string? id,
        DurableTaskClient client,
        Func<TBody, TCommand> command,
        CancellationToken cancellationToken)
        where TState : class, ICaseState
        where TCommand : class
        where TEvent : class
        where TBody : notnull
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, TakeOnceAsync, cancellationToken);

        async Task<Reply> TakeOnceAsync(CancellationToken token) =>
            (await body.ReadAsync<TBody>(request, token)).TryGet(out var read, out var refusal)
                ? await gate.RaiseAsync(client, id, by, CommandIds.Of(request, by, time), _ => command(read), token)
                : Reply.Refused(refusal);
    }

    /// <summary>Opens a case that the body reports; the same id at its source twice is one case.</summary>
    /// <typeparam name="TReport">The body.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="idAtSource">The id of the case that a report makes which has an id at its source; null when it has none.</param>
    /// <param name="open">Opens the case of an id, and says why not.</param>
    /// <param name="accepted">The answer for the case of an id.</param>
    /// <param name="cancellationToken">Gives up; it may still have been opened.</param>
    public Task<Reply> OpenAsync<TReport>(
        HttpRequest request,
        Func<TReport, string?> idAtSource,
        Func<string, TReport, Person, CancellationToken, Task<Refusal?>> open,
        Func<string, Reply> accepted,
        CancellationToken cancellationToken)
        where TReport : notnull
    {
        ArgumentNullException.ThrowIfNull(idAtSource);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(accepted);
        var by = request.Person();
        return once.RunAsync(request, by.Id, OpenOnceAsync, cancellationToken);

        async Task<Reply> OpenOnceAsync(CancellationToken token)
        {
            if (!(await body.ReadAsync<TReport>(request, token)).TryGet(out var report, out var refusal)) return Reply.Refused(refusal);
            var id = idAtSource(report) ?? CommandIds.Of(request, by, time)[1..];
            return await open(id, report, by, token) is { } refused ? Reply.Refused(refused) : accepted(id);
        }
    }

    /// <summary>Gives a command that needs no body.</summary>
    /// <typeparam name="TState">The slice's state.</typeparam>
    /// <typeparam name="TCommand">The slice's commands.</typeparam>
    /// <typeparam name="TEvent">The slice's events.</typeparam>
    /// <param name="gate">Takes commands.</param>
    /// <param name="request">The request.</param>
    /// <param name="id">The route value.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    public Task<Reply> TakeAsync<TState, TCommand, TEvent>(
        CommandGate<TState, TCommand, TEvent> gate,
        HttpRequest request,
        string? id,
        DurableTaskClient client,
        TCommand command,
        CancellationToken cancellationToken)
        where TState : class, ICaseState
        where TCommand : class
        where TEvent : class
    {
        var by = request.Person();
        return once.RunAsync(
            request,
            by.Id,
            token => gate.RaiseAsync(client, id, by, CommandIds.Of(request, by, time), _ => command, token),
            cancellationToken);
    }
}

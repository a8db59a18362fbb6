using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Links;

/// <summary>Takes what customers do by the link, from forms and from JSON.</summary>
/// <remarks>Idempotency key: the request's <c>Idempotency-Key</c>, else the version that was seen, with what is asked for.</remarks>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <typeparam name="TEvent">The slice's events.</typeparam>
/// <typeparam name="TView">The case as its customer sees it.</typeparam>
/// <typeparam name="TAction">What customers can do.</typeparam>
/// <param name="desk">Who comes, and what they are answered.</param>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="gate">Takes commands.</param>
public abstract class LinkCommands<TState, TCommand, TEvent, TView, TAction>(
    LinkDesk<TState, TView, TAction> desk, JsonBody body, CommandGate<TState, TCommand, TEvent> gate)
    where TState : class, ICaseState
    where TCommand : class
    where TEvent : class
    where TView : notnull
    where TAction : struct, Enum
{
    /// <summary>Takes an action.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The token of the path.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="action">The action.</param>
    /// <param name="ofForm">Makes what is sent from the fields of the page's form.</param>
    /// <param name="whenEmpty">What an empty body means; null when a body is needed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <typeparam name="T">What is sent.</typeparam>
    internal async Task<Reply> TakeAsync<T>(
        HttpRequest request,
        string token,
        DurableTaskClient client,
        TAction action,
        Func<FormFields, T> ofForm,
        T? whenEmpty,
        CancellationToken cancellationToken)
        where T : LinkRequest<TCommand>
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return desk.Unknown(request);
        if (!IdempotencyKey.Read(request).TryGet(out var key, out var refusal)
            || !(await ReadAsync(request, ofForm, whenEmpty, cancellationToken)).TryGet(out var said, out refusal))
        {
            return await desk.RefuseAsync(request, visit, action, refusal, LinkEntries.None, cancellationToken);
        }

        if (said.Problems is { Count: > 0 } problems)
            return await desk.RefuseAsync(request, visit, action, new Invalid(problems), said.Entries, cancellationToken);
        var command = said.ToCommand();
        var commandId = LinkCommandIds.Of(visit.State, key, said.Version, command);
        return await gate.TakeAsync(client, visit.State, visit.Customer, commandId, command, cancellationToken) is { } refused
            ? await desk.RefuseAsync(request, visit, action, refused, said.Entries, cancellationToken)
            : desk.Taken(request, visit, action);
    }

    private async Task<Outcome<T>> ReadAsync<T>(
        HttpRequest request, Func<FormFields, T> ofForm, T? whenEmpty, CancellationToken cancellationToken)
        where T : LinkRequest<TCommand>
    {
        if (FormFields.IsSentBy(request))
        {
            return (await FormFields.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)
                ? ofForm(form) with { Version = FormNumber.Of(form, LinkForms.Version) }
                : refusal;
        }

        return !(await body.ReadBytesAsync(request, cancellationToken)).TryGet(out var bytes, out var unread) ? unread
            : bytes.IsEmpty && whenEmpty is not null ? whenEmpty
            : JsonBody.Parse<T>(bytes);
    }
}

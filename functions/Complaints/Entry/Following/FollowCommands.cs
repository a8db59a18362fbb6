using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Takes what customers do by the link, from forms and from JSON.</summary>
/// <remarks>Idempotency key: the request's <c>Idempotency-Key</c>, else the version that was seen, with what is asked for.</remarks>
/// <param name="desk">Who comes by a link.</param>
/// <param name="body">Reads JSON.</param>
/// <param name="gate">Takes commands.</param>
public sealed class FollowCommands(FollowDesk desk, JsonBody body, ComplaintGate gate)
{
    /// <summary>Takes an action.</summary>
    /// <typeparam name="T">What is sent.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="action">The action.</param>
    /// <param name="ofForm">Reads the form's fields.</param>
    /// <param name="whenEmpty">What a request without a body says; null when it needs one.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been taken.</param>
    internal async Task<Reply> TakeAsync<T>(
        HttpRequest request,
        string token,
        DurableTaskClient client,
        FollowAction action,
        Func<FormFields, T> ofForm,
        T? whenEmpty,
        CancellationToken cancellationToken)
        where T : FollowRequest
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return FollowDesk.Unknown(request);
        if (!IdempotencyKey.Read(request).TryGet(out var key, out var refusal)
            || !(await ReadAsync(request, ofForm, whenEmpty, cancellationToken)).TryGet(out var said, out refusal))
        {
            return await desk.RefuseAsync(request, visit, action, refusal, FollowEntries.None, cancellationToken);
        }

        var command = said.ToCommand();
        var commandId = FollowCommandIds.Of(visit.State, key, said.Version, command);
        return await gate.TakeAsync(client, visit.State, visit.Person, commandId, command, cancellationToken) is { } refused
            ? await desk.RefuseAsync(request, visit, action, refused, said.Entries, cancellationToken)
            : FollowDesk.Taken(request, visit, action);
    }

    private async Task<Outcome<T>> ReadAsync<T>(
        HttpRequest request, Func<FormFields, T> ofForm, T? whenEmpty, CancellationToken cancellationToken)
        where T : FollowRequest
    {
        if (FormFields.IsSentBy(request))
        {
            return (await FormFields.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)
                ? ofForm(form) with { Version = FormNumber.Of(form, FollowFieldNames.Version) }
                : refusal;
        }

        return !(await body.ReadBytesAsync(request, cancellationToken)).TryGet(out var bytes, out var unread) ? unread
            : bytes.IsEmpty && whenEmpty is not null ? whenEmpty
            : JsonBody.Parse<T>(bytes);
    }
}

using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>Decides that a parked notification is not to be sent; ends done (200) or refused.</summary>
/// <param name="parked">The parked notifications.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="body">Reads bodies.</param>
public sealed class DropNotification(IParkedNotifications parked, IdempotentRequests once, JsonBody body)
{
    private const int MaxReasonLength = 500;

    /// <summary>Drops a notification: nobody gets it, and its content is erased.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The notification.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DropNotification))]
    [Access(Role.Admin)]
    [Receives(typeof(DropRequest))]
    [Answers(200, typeof(ParkedNotification))]
    [Refuses(400, 404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "notifications/parked/{id}/drop")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var by = request.Caller().Id;
        return once.RunAsync(request, by, token => DropAsync(request, id, by, token), cancellationToken);
    }

    private async Task<Reply> DropAsync(HttpRequest request, string id, string by, CancellationToken cancellationToken)
    {
        if (!RouteId.Parse(id).TryGet(out var notification, out var refusal)) return Reply.Refused(refusal);
        if (!(await body.ReadAsync<DropRequest>(request, cancellationToken)).TryGet(out var given, out refusal)) return Reply.Refused(refusal);
        if (ReasonProblem(given.Reason) is { } problem) return Reply.Refused(new Invalid("/reason", problem));
        return (await parked.DropAsync(notification, by, given.Reason.Trim(), cancellationToken)).TryGet(out var dropped, out refusal)
            ? Reply.Ok(dropped)
            : Reply.Refused(refusal);
    }

    private static string? ReasonProblem(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) return "is required";
        if (reason.Length > MaxReasonLength) return $"must not be longer than {MaxReasonLength} characters";
        return reason.Any(char.IsControl) ? "must not hold control characters" : null;
    }
}

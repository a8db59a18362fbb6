using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>Has a parked notification sent again; ends accepted (202) or refused.</summary>
/// <param name="parked">The parked notifications.</param>
/// <param name="once">Makes repeated requests happen once.</param>
public sealed class ResendNotification(IParkedNotifications parked, IdempotentRequests once)
{
    /// <summary>Has a notification sent again. Asked twice, it is sent once.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The notification.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ResendNotification))]
    [Access(Role.Admin)]
    [Answers(202, typeof(ParkedNotification))]
    [Refuses(400, 404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "notifications/parked/{id}/resend")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var by = request.Caller().Id;
        return once.RunAsync(request, by, token => ResendAsync(id, by, token), cancellationToken);
    }

    private async Task<Reply> ResendAsync(string id, string by, CancellationToken cancellationToken)
    {
        if (!RouteId.Parse(id).TryGet(out var notification, out var refusal)) return Reply.Refused(refusal);
        return (await parked.ResendAsync(notification, by, cancellationToken)).TryGet(out var resent, out refusal)
            ? Reply.Accepted(ParkedNotice.ListPath, resent)
            : Reply.Refused(refusal);
    }
}

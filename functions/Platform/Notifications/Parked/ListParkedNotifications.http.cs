using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>Lists the notifications that could not be sent.</summary>
/// <param name="parked">The parked notifications.</param>
public sealed class ListParkedNotifications(IParkedNotifications parked)
{
    /// <summary>Lists the notifications that could not be sent and wait for a decision, oldest first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListParkedNotifications))]
    [Access(Role.Admin)]
    [Answers(200, typeof(Page<ParkedNotification>))]
    [Refuses(400)]
    [QueryParameter("limit", typeof(int), "At most so many notifications.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "notifications/parked")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (!PageRequest.From(request).TryGet(out var page, out var refusal)) return Reply.Refused(refusal);
        var (items, continuation) = await parked.ListAsync(page.Continuation, page.Limit, cancellationToken);
        return Reply.Ok(request.PageOf(items, continuation));
    }
}

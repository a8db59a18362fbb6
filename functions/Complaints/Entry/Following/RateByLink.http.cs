using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer rates the resolution, by the link, once each; ends taken or refused.</summary>
/// <remarks>Idempotency key: see <see cref="FollowCommands"/>.</remarks>
/// <param name="commands">Takes the action.</param>
public sealed class RateByLink(FollowCommands commands)
{
    /// <summary>Takes the action.</summary>
    /// <param name="request">The form, or JSON.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; it may still have been taken.</param>
    [Function(nameof(RateByLink))]
    [PublicAccess(FollowDesk.WhyPublic)]
    [Receives(typeof(FollowRating))]
    [Answers(202, typeof(CommandAccepted))]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "follow/{token}/rating")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        commands.TakeAsync(request, token, client, FollowAction.Rate, FollowRating.Of, whenEmpty: null, cancellationToken);
}

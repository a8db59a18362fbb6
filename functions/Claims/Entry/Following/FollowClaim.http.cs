using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The claim behind a customer's link: a page for browsers, JSON for programs.</summary>
/// <param name="desk">Who comes by a link.</param>
public sealed class FollowClaim(ClaimDesk desk)
{
    /// <summary>Shows the claim.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(FollowClaim))]
    [PublicAccess(ClaimDesk.WhyPublic)]
    [QueryParameter("lang", typeof(string), "zh or en; without it, the customer's language.")]
    [Answers(200, typeof(ClaimFollowView))]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claim/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellationToken) =>
        await desk.FindAsync(token, cancellationToken) is { } visit
            ? await desk.ShowAsync(request, visit, cancellationToken)
            : desk.Unknown(request);
}

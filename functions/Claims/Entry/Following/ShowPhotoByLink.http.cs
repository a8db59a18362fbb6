using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A photo that the customer added, by the link, without place and device.</summary>
/// <param name="desk">Who comes by a link.</param>
/// <param name="claims">The claims.</param>
/// <param name="photos">Gives photos out.</param>
public sealed class ShowPhotoByLink(ClaimDesk desk, ClaimStore claims, ClaimPhotos photos)
{
    /// <summary>Sends the photo.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="photoId">The photo.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ShowPhotoByLink))]
    [PublicAccess(ClaimDesk.WhyPublic)]
    [Answers(200, typeof(byte[]), "application/octet-stream")]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claim/{token}/photos/{photoId}")] HttpRequest request,
        string token,
        string photoId,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return desk.Unknown(request);
        var own = ClaimFollowHistory.Photos(await claims.HistoryAsync(visit.State.Id, 0, cancellationToken));
        return await photos.OpenAsync(visit.State.Id, own.Select(added => added.Photo), photoId, original: false, cancellationToken);
    }
}

using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer adds photos, by the link: a form (<c>multipart/form-data</c>), or the photo as the body; ends taken or refused.</summary>
/// <remarks>Idempotency key: the content of a photo.</remarks>
/// <param name="desk">Who comes by a link.</param>
/// <param name="photos">Takes photos.</param>
public sealed class AddPhotosByLink(ClaimDesk desk, ClaimPhotos photos)
{
    /// <summary>Takes the photos.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; they may still have been taken.</param>
    [Function(nameof(AddPhotosByLink))]
    [PublicAccess(ClaimDesk.WhyPublic)]
    [Answers(202, typeof(PhotosAccepted))]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(400, 404, 409, 413, 415, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "claim/{token}/photos")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        desk.TakeFilesAsync(
            request,
            token,
            ClaimAction.Photos,
            visit => photos.AddAsync(request, client, visit.State, visit.Customer, cancellationToken),
            static (path, added) => new PhotosAccepted(path, added),
            cancellationToken);
}

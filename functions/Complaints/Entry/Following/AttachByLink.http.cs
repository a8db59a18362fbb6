using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer adds files, by the link: a form (<c>multipart/form-data</c>), or the file as the body; ends taken or refused.</summary>
/// <remarks>Idempotency key: the content of a file.</remarks>
/// <param name="desk">Who comes by a link.</param>
/// <param name="files">Takes files.</param>
public sealed class AttachByLink(FollowDesk desk, ComplaintFiles files)
{
    /// <summary>Takes the files.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; they may still have been taken.</param>
    [Function(nameof(AttachByLink))]
    [PublicAccess(FollowDesk.WhyPublic)]
    [Answers(202, typeof(FilesAccepted))]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(400, 404, 409, 413, 415, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "follow/{token}/attachments")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        desk.TakeFilesAsync(
            request,
            token,
            FollowAction.Attach,
            visit => files.AddAsync(request, client, visit.State, visit.Customer, cancellationToken),
            static (path, added) => new FilesAccepted(path, added),
            cancellationToken);
}

using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A file that the customer added, by the link.</summary>
/// <param name="desk">Who comes by a link.</param>
/// <param name="complaints">The complaints.</param>
/// <param name="files">Gives files out.</param>
public sealed class DownloadByLink(FollowDesk desk, ComplaintStore complaints, ComplaintFiles files)
{
    /// <summary>Sends the file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="attachmentId">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DownloadByLink))]
    [PublicAccess(FollowDesk.WhyPublic)]
    [Answers(200, typeof(byte[]), "application/octet-stream")]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "follow/{token}/attachments/{attachmentId}")] HttpRequest request,
        string token,
        string attachmentId,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return desk.Unknown(request);
        var own = FollowHistory.Files(await complaints.HistoryAsync(visit.State.Id, 0, cancellationToken));
        return await files.OpenAsync(visit.State.Id, own.Select(file => file.Id), attachmentId, cancellationToken);
    }
}

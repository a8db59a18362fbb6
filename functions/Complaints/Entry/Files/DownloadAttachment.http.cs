using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A file of a complaint, for the staff.</summary>
/// <param name="gate">Finds complaints.</param>
/// <param name="files">Gives files out.</param>
public sealed class DownloadAttachment(ComplaintGate gate, ComplaintFiles files)
{
    /// <summary>Sends the file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="attachmentId">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DownloadAttachment))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Quality, Role.Legal, Role.Admin)]
    [Answers(200, typeof(byte[]), "application/octet-stream")]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "complaints/{id}/attachments/{attachmentId}")] HttpRequest request,
        string id,
        string attachmentId,
        CancellationToken cancellationToken) =>
        (await gate.FindAsync(id, request.Person(), cancellationToken)).TryGet(out var state, out var refusal)
            ? await files.OpenAsync(state.Id, state.Attachments.Select(file => file.Id), attachmentId, cancellationToken)
            : Reply.Refused(refusal);
}

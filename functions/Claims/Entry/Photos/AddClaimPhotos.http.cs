using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The staff adds photos that came by another way: a form (<c>multipart/form-data</c>), or the photo as the body; ends accepted (202) or refused.</summary>
/// <remarks>Idempotency key: the content of a photo.</remarks>
/// <param name="gate">Finds claims.</param>
/// <param name="photos">Takes photos.</param>
public sealed class AddClaimPhotos(ClaimGate gate, ClaimPhotos photos)
{
    /// <summary>Takes the photos.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The claim.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; they may still have been taken.</param>
    [Function(nameof(AddClaimPhotos))]
    [Access(Role.Agent, Role.Lead, Role.Head)]
    [Answers(202, typeof(PhotosAccepted))]
    [Refuses(400, 404, 409, 413, 415, 422)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "claims/{id}/photos")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)
            || !(await photos.AddAsync(request, client, state, by, cancellationToken)).TryGet(out var added, out refusal))
        {
            return Reply.Refused(refusal);
        }

        var address = ClaimGate.Address(state.Id);
        return Reply.Accepted(address, new PhotosAccepted(address, added));
    }
}

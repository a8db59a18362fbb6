using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The staff adds files, which the customer does not see: a form (<c>multipart/form-data</c>), or the file as the body; ends accepted (202) or refused.</summary>
/// <remarks>Idempotency key: the content of a file.</remarks>
/// <param name="gate">Finds complaints.</param>
/// <param name="files">Takes files.</param>
public sealed class AttachToComplaint(ComplaintGate gate, ComplaintFiles files)
{
    /// <summary>Takes the files.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; they may still have been taken.</param>
    [Function(nameof(AttachToComplaint))]
    [Access(Role.Agent, Role.Lead, Role.Head)]
    [Answers(202, typeof(FilesAccepted))]
    [Refuses(400, 404, 409, 413, 415, 422)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "complaints/{id}/attachments")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)
            || !(await files.AddAsync(request, client, state, by, cancellationToken)).TryGet(out var added, out refusal))
        {
            return Reply.Refused(refusal);
        }

        var address = ComplaintGate.Address(state.Id);
        return Reply.Accepted(address, new FilesAccepted(address, added));
    }
}

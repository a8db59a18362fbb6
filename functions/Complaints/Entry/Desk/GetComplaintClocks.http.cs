using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Explains each deadline of a complaint: every segment with start, end, counted or paused, why, and the policy's version.</summary>
/// <param name="gate">Finds complaints.</param>
/// <param name="clocks">Explains clocks.</param>
/// <param name="time">The clock.</param>
public sealed class GetComplaintClocks(ComplaintGate gate, SlaClocks clocks, TimeProvider time)
{
    /// <summary>Explains the deadlines.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetComplaintClocks))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Quality, Role.Legal, Role.Admin)]
    [Answers(200, typeof(ComplaintClocksView))]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "complaints/{id}/clocks")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        (await gate.FindAsync(id, request.Person(), cancellationToken)).TryGet(out var state, out var refusal)
            ? Reply.Ok(ComplaintClocksView.Of(state, clocks, time.GetUtcNow()))
            : Reply.Refused(refusal);
}

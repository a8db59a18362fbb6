using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Reads a complaint with its timeline, internal notes included.</summary>
/// <param name="gate">Finds complaints.</param>
/// <param name="complaints">The complaints.</param>
public sealed class GetComplaint(ComplaintGate gate, ComplaintStore complaints)
{
    /// <summary>Reads the complaint.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetComplaint))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Quality, Role.Legal, Role.Admin)]
    [Answers(200, typeof(ComplaintView))]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "complaints/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        if (!(await gate.FindAsync(id, request.Person(), cancellationToken)).TryGet(out var state, out var refusal))
            return Reply.Refused(refusal);
        var ledger = await complaints.LedgerAsync(state.Id, 0, cancellationToken);
        return Reply.Ok(ComplaintView.Of(state) with { Timeline = [.. ledger.Select(entry => CaseTimelineEntry.Of(entry, "plan"))] }).WithVersion(state.Seq);
    }
}

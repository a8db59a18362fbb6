using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Reads a claim with its plan and the rules that made it, its effects, tasks, photos and timeline.</summary>
/// <param name="gate">Finds claims.</param>
/// <param name="claims">The claims.</param>
public sealed class GetClaim(ClaimGate gate, ClaimStore claims)
{
    /// <summary>Reads the claim.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The claim.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetClaim))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Logistics, Role.Finance, Role.Quality, Role.Legal, Role.Admin)]
    [Answers(200, typeof(ClaimView))]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claims/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        if (!(await gate.FindAsync(id, request.Person(), cancellationToken)).TryGet(out var state, out var refusal))
            return Reply.Refused(refusal);
        var ledger = await claims.LedgerAsync(state.Id, 0, cancellationToken);
        var photos = ledger.Select(EventJson.ToEvent<ClaimEvent>).Where(recorded => recorded.Event is PhotoAdded);
        return Reply.Ok(ClaimView.Of(state) with
        {
            Photos = [.. photos.Select(recorded => ClaimPhotoView.Of((PhotoAdded)recorded.Event, recorded.At, recorded.By.HasAny(ClaimRoles.Customer)))],
            Timeline = [.. ledger.Select(entry => CaseTimelineEntry.Of(entry))],
        }).WithVersion(state.Seq);
    }
}

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Parks an effect that is due, so that it is not tried until a person has decided; ends accepted (202) or refused.</summary>
/// <remarks>A try that is under way is not called off: what comes of it counts, and this command comes too late if it was done.</remarks>
/// <param name="requests">Gives commands.</param>
/// <param name="gate">Takes commands.</param>
public sealed class ParkDueEffect(CommandRequests requests, ClaimGate gate)
{
    /// <summary>Takes the command.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The claim.</param>
    /// <param name="key">The effect's key.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ParkDueEffect))]
    [Access(Role.Finance, Role.Logistics, Role.Head)]
    [Receives(typeof(ReasonRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "claims/{id}/effects/{key}/park")] HttpRequest request,
        string id,
        string key,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        requests.TakeAsync(
            gate, request, id, client, ClaimCommand (ReasonRequest body) => new ParkEffect(key, body.Reason), cancellationToken);
}

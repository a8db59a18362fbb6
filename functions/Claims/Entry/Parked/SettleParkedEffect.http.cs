using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Records that a parked effect was done by hand; ends accepted (202) or refused.</summary>
/// <param name="requests">Gives commands.</param>
/// <param name="gate">Takes commands.</param>
public sealed class SettleParkedEffect(CommandRequests requests, ClaimGate gate)
{
    /// <summary>Takes the command.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The claim.</param>
    /// <param name="key">The effect's key.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(SettleParkedEffect))]
    [Access(Role.Finance, Role.Logistics, Role.Head)]
    [Receives(typeof(EffectSettlementRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "claims/{id}/effects/{key}/settle")] HttpRequest request,
        string id,
        string key,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        requests.TakeAsync(
            gate, request, id, client, ClaimCommand (EffectSettlementRequest body) => new SettleEffectByHand(key, body.Reference, body.Reason), cancellationToken);
}

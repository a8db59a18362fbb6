using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Records that the returned goods were received: the money is to be back within 7 days; ends accepted (202) or refused.</summary>
/// <param name="requests">Gives commands.</param>
/// <param name="gate">Takes commands.</param>
public sealed class RecordGoodsReceived(CommandRequests requests, ComplaintGate gate)
{
    /// <summary>Takes the command.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(RecordGoodsReceived))]
    [Access(Role.Agent, Role.Lead, Role.Head)]
    [Receives(typeof(GoodsRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "complaints/{id}/returned-goods")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        requests.TakeAsync(
            gate, request, id, client, static ComplaintCommand (GoodsRequest body) => new RecordReturnedGoods(body.ReceivedOn), cancellationToken);
}

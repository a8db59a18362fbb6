using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Promises the customer an update; ends accepted (202) or refused.</summary>
/// <param name="requests">Gives commands.</param>
/// <param name="gate">Takes commands.</param>
public sealed class PromiseCustomer(CommandRequests requests, ComplaintGate gate)
{
    /// <summary>Takes the command.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(PromiseCustomer))]
    [Access(Role.Agent, Role.Lead, Role.Head)]
    [Receives(typeof(PromiseRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "complaints/{id}/promises")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        requests.TakeAsync(
            gate, request, id, client, static ComplaintCommand (PromiseRequest body) => new PromiseUpdate(body.Until, body.Reason), cancellationToken);
}

using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Has parked work of an order tried again at once; ends accepted (202) or refused.</summary>
/// <param name="requests">Gives commands.</param>
/// <param name="desk">Takes commands.</param>
public sealed class ResumeOrder(CommandRequests requests, OrderDesk desk)
{
    /// <summary>Takes the command.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The order's id at the shop.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ResumeOrder))]
    [Access(Role.Lead, Role.Head, Role.Logistics, Role.Admin)]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orders/{id}/resume")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        requests.TakeAsync(desk, request, OrderDesk.KeyOf(id), client, new ResumeWork(), cancellationToken);
}

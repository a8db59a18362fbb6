using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Takes a failed instance back to before its failed tasks, which run again; ends taken (202) or refused.</summary>
/// <param name="tools">Gives orders.</param>
public sealed class RewindInstance(InstanceTools tools)
{
    /// <summary>Rewinds the instance: what succeeded stays, what failed is tried again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; the order may have been given.</param>
    [Function(nameof(RewindInstance))]
    [Access(Role.Admin)]
    [Receives(typeof(InstanceOrderRequest))]
    [Answers(202, typeof(InstanceCommanded))]
    [Refuses(400, 404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{instanceId}/rewind")] HttpRequest request,
        string instanceId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        tools.OrderAsync(request, client, instanceId, InstanceOrder.Rewind, cancellationToken);
}

using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Lets a suspended instance go on; ends taken (202) or refused.</summary>
/// <param name="tools">Gives orders.</param>
public sealed class ResumeInstance(InstanceTools tools)
{
    /// <summary>Resumes the instance.</summary>
    /// <param name="request">The request.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; the order may have been given.</param>
    [Function(nameof(ResumeInstance))]
    [Access(Role.Admin)]
    [Receives(typeof(InstanceOrderRequest))]
    [Answers(202, typeof(InstanceCommanded))]
    [Refuses(400, 404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{instanceId}/resume")] HttpRequest request,
        string instanceId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        tools.OrderAsync(request, client, instanceId, InstanceOrder.Resume, cancellationToken);
}

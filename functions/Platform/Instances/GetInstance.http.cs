using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Shows an orchestration instance.</summary>
/// <param name="cases">Tells whose lifecycle it is.</param>
public sealed class GetInstance(InstanceCases cases)
{
    /// <summary>Shows how an instance stands, and the case whose lifecycle it is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetInstance))]
    [Access(Role.Admin)]
    [Answers(200, typeof(InstanceView))]
    [Refuses(400, 404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances/{instanceId}")] HttpRequest request,
        string instanceId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (!(await InstanceTools.FindAsync(client, instanceId, cancellationToken)).TryGet(out var found, out var refusal)) return Reply.Refused(refusal);
        var said = found.SerializedCustomStatus is { Length: > 0 } ? found.ReadCustomStatusAs<JsonObject>() : null;
        return Reply.Ok(new InstanceView(InstanceSummary.Of(found), said, await cases.OfAsync(found.InstanceId, cancellationToken)));
    }
}

using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>Takes webhooks as a slice's function does.</summary>
/// <param name="receiver">Takes them.</param>
public sealed class TakeWebhook(WebhookReceiver receiver)
{
    /// <summary>Takes one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">Who sends it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(TakeWebhook))]
    [PublicAccess("Signed by its source.", Limit = HttpLimits.WebhookLimit)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "webhooks/{source}")] HttpRequest request,
        string source,
        CancellationToken cancellationToken) =>
        receiver.ReceiveAsync(request, source, WebhookServer.Queue, cancellationToken);
}

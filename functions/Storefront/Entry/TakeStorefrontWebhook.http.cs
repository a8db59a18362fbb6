using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Takes a webhook of the storefront (Standard Webhooks); ends on the queue, or refused. Nothing is done before the answer.</summary>
/// <param name="receiver">Checks webhooks and puts them on queues.</param>
public sealed class TakeStorefrontWebhook(WebhookReceiver receiver)
{
    /// <summary>Takes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading of the body.</param>
    [Function(nameof(TakeStorefrontWebhook))]
    [PublicAccess("Signed by the storefront.", Limit = HttpLimits.WebhookLimit)]
    [Receives(typeof(StorefrontEvent<StorefrontComplaint>))]
    [Answers(202)]
    [Refuses(400, 401, 404, 409, 413, 503)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "webhooks/storefront")] HttpRequest request,
        CancellationToken cancellationToken) =>
        receiver.ReceiveAsync(request, StorefrontSource.Name, StorefrontSource.Queue, cancellationToken);
}

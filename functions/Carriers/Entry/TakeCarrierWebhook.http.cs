using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>Takes a webhook of a carrier (Standard Webhooks); ends on the queue, or refused. Nothing is done before the answer.</summary>
/// <param name="receiver">Checks webhooks and puts them on queues.</param>
public sealed class TakeCarrierWebhook(WebhookReceiver receiver)
{
    /// <summary>Takes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="carrier">The carrier, whose key must have signed it.</param>
    /// <param name="cancellationToken">Ends the reading of the body.</param>
    [Function(nameof(TakeCarrierWebhook))]
    [PublicAccess("Signed by the carrier.", Limit = HttpLimits.WebhookLimit)]
    [Receives(typeof(CarrierEvent<CarrierScan>))]
    [Answers(202)]
    [Refuses(400, 401, 404, 409, 413, 503)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "webhooks/carriers/{carrier}")] HttpRequest request,
        string carrier,
        CancellationToken cancellationToken) =>
        // What is no carrier's name has no keys, and is answered as any other source that there is not.
        receiver.ReceiveAsync(request, CarrierSource.NameOf(carrier) ?? "", CarrierSource.Queue, cancellationToken);
}

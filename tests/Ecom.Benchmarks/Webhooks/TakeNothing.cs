using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>Answers as <see cref="TakeWebhook"/> does, and does nothing: what is left is the host and the middleware.</summary>
public sealed class TakeNothing
{
    private static readonly JsonReply Taken = new(StatusCodes.Status202Accepted, null);

    /// <summary>Answers one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">Who sends it.</param>
    [Function(nameof(TakeNothing))]
    [PublicAccess("Takes nothing.", Limit = HttpLimits.WebhookLimit)]
    public async Task<Reply> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "webhooks/{source}")] HttpRequest request, string source)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = source;
        await request.Body.CopyToAsync(Stream.Null);
        return Taken;
    }
}

using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>An answer that was given before, marked as replayed.</summary>
/// <param name="response">The answer.</param>
internal sealed class StoredReply(StoredResponse response) : Reply
{
    public override RenderedReply Render(HttpContext context) => new(
        response.Status,
        response.ContentType,
        new Dictionary<string, string>(response.Headers, StringComparer.OrdinalIgnoreCase) { [IdempotentRequests.ReplayedHeader] = "true" },
        response.Body);
}

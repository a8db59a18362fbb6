using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>An answer that was given before, marked as replayed.</summary>
/// <param name="response">The answer.</param>
internal sealed class StoredReply(IdempotentResponse response) : Reply
{
    public override RenderedReply Render(HttpContext context) => new(
        response.StatusCode,
        response.Headers.FirstOrDefault(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value,
        new Dictionary<string, string>(response.Headers, StringComparer.OrdinalIgnoreCase) { [IdempotentRequests.ReplayedHeader] = "true" },
        response.Body);
}

using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>An answer that is rendered already.</summary>
/// <param name="answer">The answer.</param>
internal sealed class FinishedReply(RenderedReply answer) : Reply
{
    public override RenderedReply Render(HttpContext context) => answer;
}

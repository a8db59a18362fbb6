using System.Text;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Pages;

/// <summary>A page as the answer.</summary>
/// <param name="page">The page.</param>
public sealed class PageReply(RenderedPage page) : Reply
{
    /// <summary>Whether the client is a browser that wants a page; others get JSON and problem documents.</summary>
    /// <param name="request">The request.</param>
    public static bool IsWantedBy(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers.Accept.Any(value => value?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <inheritdoc/>
    public override RenderedReply Render(HttpContext context) =>
        new(page.StatusCode, RenderedPage.ContentType, page.Headers, Encoding.UTF8.GetBytes(page.Html));
}

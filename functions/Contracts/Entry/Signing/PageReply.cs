using System.Text;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>A page as the answer.</summary>
/// <param name="page">The page.</param>
internal sealed class PageReply(RenderedPage page) : Reply
{
    public override RenderedReply Render(HttpContext context) =>
        new(page.StatusCode, RenderedPage.ContentType, page.Headers, Encoding.UTF8.GetBytes(page.Html));
}

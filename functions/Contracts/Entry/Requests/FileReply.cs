using System.Net.Http.Headers;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A file as the answer.</summary>
/// <param name="content">Its bytes.</param>
/// <param name="contentType">Its media type.</param>
/// <param name="name">Name to save it under.</param>
internal sealed class FileReply(ReadOnlyMemory<byte> content, string contentType, string name) : Reply
{
    public override RenderedReply Render(HttpContext context) => new(
        StatusCodes.Status200OK,
        contentType,
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Disposition"] = new ContentDispositionHeaderValue("inline") { FileName = $"\"{name}\"" }.ToString(),
        },
        content);
}

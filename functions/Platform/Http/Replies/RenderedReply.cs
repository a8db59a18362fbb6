using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Replies;

/// <summary>An answer as it goes over the wire.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Media type of the body, or null without one.</param>
/// <param name="Headers">Headers that belong to the answer itself (Location, ETag, Retry-After), not to the connection.</param>
/// <param name="Body">The bytes.</param>
public sealed record RenderedReply(
    int Status,
    string? ContentType,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>Sends the answer.</summary>
    /// <param name="context">The request that is answered.</param>
    public async Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.Response;
        response.StatusCode = Status;
        foreach (var (name, value) in Headers)
            response.Headers[name] = value;
        // Cases hold personal data: no cache on the way may keep them.
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (Body.IsEmpty)
            return;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(Body, context.RequestAborted);
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Writes the host's own refusals as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class HttpProblem
{
    public const string ContentType = "application/problem+json";

    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(Of(status, detail), options: null, ContentType, context.RequestAborted);
    }

    /// <summary>The document as bytes, where there is no context to write it to.</summary>
    public static byte[] Serialize(int status, string detail) => JsonSerializer.SerializeToUtf8Bytes(Of(status, detail), JsonSerializerOptions.Web);

    private static Body Of(int status, string detail) => new(ReasonPhrases.GetReasonPhrase(status), status, detail);

    private sealed record Body(string Title, int Status, string Detail);
}

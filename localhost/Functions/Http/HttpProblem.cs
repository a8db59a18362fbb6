using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Writes the host's own refusals as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class HttpProblem
{
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new Body(ReasonPhrases.GetReasonPhrase(status), status, detail), options: null, "application/problem+json", context.RequestAborted);
    }

    private sealed record Body(string Title, int Status, string Detail);
}

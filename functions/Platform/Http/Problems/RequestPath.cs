using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Problems;

/// <summary>The path of a request as it may be written down.</summary>
public static class RequestPath
{
    private const int MaxLength = 256;

    /// <summary>The path without query, with the value of a route parameter <c>token</c> masked, and cut to 256 characters.</summary>
    /// <param name="request">The request.</param>
    public static string Masked(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = request.Path.ToUriComponent();
        if (request.RouteValues.TryGetValue("token", out var value) && value is string { Length: > 0 } token)
        {
            path = path.Replace(Uri.EscapeDataString(token), "***", StringComparison.Ordinal)
                .Replace(token, "***", StringComparison.Ordinal);
        }

        return path.Length <= MaxLength ? path : path[..MaxLength] + "…";
    }
}

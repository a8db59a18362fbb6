using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.Functions.Platform.Http.Paging;

/// <summary>Answers a request with a part of a list.</summary>
public static class PageOfRequest
{
    /// <summary>A page with the link to the next one, which keeps all other query values.</summary>
    /// <param name="request">The request that asked for this page.</param>
    /// <param name="items">The items.</param>
    /// <param name="continuation">Where the store ended, or null at the end of the list.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static Page<T> PageOf<T>(this HttpRequest request, IReadOnlyList<T> items, string? continuation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (continuation is null)
            return new Page<T>(items, null, null);
        var token = ContinuationToken.Encode(continuation);
        var query = request.Query
            .Where(pair => !string.Equals(pair.Key, "continuation", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create("continuation", (string?)token));
        return new Page<T>(items, token, QueryHelpers.AddQueryString(request.PathBase + request.Path.ToUriComponent(), query));
    }
}

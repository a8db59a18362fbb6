using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.Functions.Platform.Http.Paging;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">The items, in order.</param>
/// <param name="Continuation">Give it back as <c>continuation</c> for the next part; null at the end.</param>
/// <param name="Next">Address of the next part; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Continuation, string? Next);

/// <summary>Makes pages.</summary>
public static class Page
{
    /// <summary>A page with the link to the next one, which keeps all other query values.</summary>
    /// <param name="items">The items.</param>
    /// <param name="continuation">Where the store ended, or null at the end of the list.</param>
    /// <param name="request">The request that asked for this page.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static Page<T> Of<T>(IReadOnlyList<T> items, string? continuation, HttpRequest request)
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

using System.Globalization;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Paging;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Limit">At most so many items.</param>
/// <param name="Continuation">Where the last page ended, as the store said it; null for the first page.</param>
public sealed record PageRequest(int Limit, string? Continuation)
{
    /// <summary>Items of a page when the caller doesn't say.</summary>
    public const int DefaultLimit = 20;

    /// <summary>The most items of a page.</summary>
    public const int MaxLimit = CaseQuery.MaxPageSize;

    /// <summary>The longest continuation that is read.</summary>
    public const int MaxContinuationLength = 4096;

    /// <summary>Reads <c>limit</c> and <c>continuation</c> from the query.</summary>
    /// <param name="request">The request.</param>
    public static Outcome<PageRequest> From(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new List<FieldError>();
        var limit = DefaultLimit;
        if (request.Query.TryGetValue("limit", out var limitText)
            && (!int.TryParse(limitText.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MaxLimit))
        {
            errors.Add(new FieldError("limit", $"must be a whole number from 1 to {MaxLimit}"));
        }

        string? continuation = null;
        if (request.Query.TryGetValue("continuation", out var token) && !ContinuationToken.TryDecode(token.ToString(), out continuation))
            errors.Add(new FieldError("continuation", "must be a value that this service sent as 'continuation' or in 'next'"));
        return errors.Count > 0 ? new Invalid(errors) : new PageRequest(limit, continuation);
    }
}

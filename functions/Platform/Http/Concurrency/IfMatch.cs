using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Concurrency;

/// <summary>The header <c>If-Match</c>: which version a change is meant for, so that no change overwrites one that its author did not see.</summary>
public static class IfMatch
{
    /// <summary>The version that the request is meant for.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The version; 428 without the header; 400 when it is not one tag that this service gave out (<c>*</c> and weak tags are not).</returns>
    public static Outcome<long> Required(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var header = request.Headers.IfMatch;
        if (header.Count == 0 || string.IsNullOrWhiteSpace(header.ToString()))
            return new PreconditionRequired("if-match-required", "Send the ETag of the version that you saw in the header If-Match.");
        return header.Count == 1 && CaseETag.TryParse(header[0]?.Trim(), out var version)
            ? version
            : new Invalid("If-Match", "must be one ETag as sent by this service, such as \"3\"");
    }

    /// <summary>Compares the version that the request is meant for with the current one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="current">The current version.</param>
    /// <returns>The current version, or the reason why not: 428, 400 or 412.</returns>
    public static Outcome<long> Check(HttpRequest request, long current)
    {
        if (!Required(request).TryGet(out var expected, out var refusal))
            return refusal;
        return expected == current ? current : Stale(expected, current);
    }

    /// <summary>The refusal of a change that is meant for an older version.</summary>
    /// <param name="expected">The version that the caller saw.</param>
    /// <param name="current">The current version.</param>
    public static StaleVersion Stale(long expected, long current) => new(
        "stale-version",
        $"The change is meant for version {CaseETag.Of(expected)}; the current one is {CaseETag.Of(current)}. Read it and decide again.");
}

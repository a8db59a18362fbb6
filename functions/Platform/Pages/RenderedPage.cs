namespace Ecom.Functions.Platform.Pages;

/// <summary>A page ready to be sent.</summary>
/// <param name="StatusCode">The HTTP status that fits the page, for example 410 for an expired link.</param>
/// <param name="Html">The page: well-formed XHTML that is also HTML 5.</param>
/// <param name="Headers">Headers that must be sent with it: content security policy, no referrer, no store and so on.</param>
public sealed record RenderedPage(int StatusCode, string Html, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The media type of every page.</summary>
    public const string ContentType = "text/html; charset=utf-8";
}

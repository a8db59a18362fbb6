using System.Globalization;

namespace Ecom.Functions.Platform.Pages;

/// <summary>The headers of every page.</summary>
/// <remarks>
/// Nothing is loaded from anywhere, no script runs, no other site can frame a page, and the address (it may hold a token) is
/// told to nobody and kept in no cache. Browsers send <c>Origin: null</c> with the forms because of <c>no-referrer</c>.
/// </remarks>
internal static class PageHeaders
{
    /// <summary>The headers.</summary>
    /// <param name="language">The page's language.</param>
    /// <param name="retryAfter">How long to wait before the next attempt; null when there is no need.</param>
    public static IReadOnlyDictionary<string, string> For(PageLanguage language, TimeSpan? retryAfter)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Security-Policy"] =
                $"default-src 'none'; style-src {PageStyle.Source}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            ["Referrer-Policy"] = "no-referrer",
            ["Cache-Control"] = "no-store",
            ["X-Content-Type-Options"] = "nosniff",
            ["X-Frame-Options"] = "DENY",
            ["X-Robots-Tag"] = "noindex, nofollow",
            ["Cross-Origin-Opener-Policy"] = "same-origin",
            ["Cross-Origin-Resource-Policy"] = "same-origin",
            ["Content-Language"] = LanguageChoice.Tag(language),
            ["Vary"] = "Accept-Language",
        };
        if (retryAfter is { } wait)
            headers["Retry-After"] = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return headers;
    }
}

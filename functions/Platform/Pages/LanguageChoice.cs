using Microsoft.Net.Http.Headers;

namespace Ecom.Functions.Platform.Pages;

/// <summary>Chooses the language of a page.</summary>
public static class LanguageChoice
{
    /// <summary>The query parameter of the language switch.</summary>
    public const string Parameter = "lang";

    /// <summary>The query parameter decides; without it the browser's preference; Chinese when neither says.</summary>
    /// <param name="parameter">Value of <see cref="Parameter"/>: <c>zh</c>, <c>en</c> or a tag of them.</param>
    /// <param name="acceptLanguage">The header <c>Accept-Language</c>.</param>
    public static PageLanguage Choose(string? parameter, string? acceptLanguage)
    {
        if (Known(parameter) is { } chosen) return chosen;
        if (!StringWithQualityHeaderValue.TryParseList([acceptLanguage ?? string.Empty], out var preferences)) return PageLanguage.Chinese;
        return preferences
            .Where(preference => preference.Quality is not 0)
            .OrderByDescending(preference => preference.Quality ?? 1)
            .Select(preference => Known(preference.Value.Value))
            .FirstOrDefault(language => language is not null) ?? PageLanguage.Chinese;
    }

    /// <summary>The language tag (BCP 47).</summary>
    /// <param name="language">The language.</param>
    public static string Tag(PageLanguage language) => language switch
    {
        PageLanguage.Chinese => "zh-CN",
        PageLanguage.English => "en",
    };

    private static PageLanguage? Known(string? tag) => tag?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "ZH" => PageLanguage.Chinese,
        "EN" => PageLanguage.English,
        _ => null,
    };
}

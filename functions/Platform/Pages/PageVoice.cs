using System.Globalization;

namespace Ecom.Functions.Platform.Pages;

/// <summary>Says things in the page's language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Zone">The time zone in which times are said.</param>
internal sealed record PageVoice(PageLanguage Language, TimeZoneInfo Zone)
{
    /// <summary>The language tag, for the attribute <c>lang</c>.</summary>
    public string Tag => LanguageChoice.Tag(Language);

    /// <summary>One of two texts.</summary>
    /// <param name="chinese">In Chinese.</param>
    /// <param name="english">In English.</param>
    public string Say(string chinese, string english) => Language == PageLanguage.English ? english : chinese;

    /// <summary>A time with its zone.</summary>
    /// <param name="at">The time.</param>
    public Markup Time(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Zone);
        var text = Language == PageLanguage.English
            ? local.ToString("d MMMM yyyy, HH:mm 'UTC'zzz", CultureInfo.InvariantCulture)
            : local.ToString("yyyy年M月d日 HH:mm 'UTC'zzz", CultureInfo.InvariantCulture);
        return Markup.Of($"""<time datetime="{local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)}">{text}</time>""");
    }
}

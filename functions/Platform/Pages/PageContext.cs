namespace Ecom.Functions.Platform.Pages;

/// <summary>What every page needs besides its own content.</summary>
/// <param name="Language">The language to render in.</param>
/// <param name="SwitchPath">
/// The path that shows this page again by GET; the language switch adds <c>?lang=</c> to it. Empty when the page has none.
/// </param>
public sealed record PageContext(PageLanguage Language, string SwitchPath)
{
    /// <summary>The time zone in which times are shown.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Says things in the page's language.</summary>
    internal PageVoice Voice => new(Language, TimeZone);
}

using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>A page of a complaint.</summary>
/// <param name="View">The complaint.</param>
/// <param name="Path">Its address.</param>
/// <param name="Refused">What was refused; null on a plain visit.</param>
internal sealed record FollowPage(FollowView View, string Path, FollowRefused? Refused = null)
{
    /// <summary>What was entered into the form of an action.</summary>
    /// <param name="action">The action.</param>
    public FollowEntries Entered(FollowAction action) => Refused is { } refused && refused.Action == action ? refused.Entries : FollowEntries.None;

    /// <summary>Where the form of an action leads; it keeps the page's language.</summary>
    /// <param name="action">The action.</param>
    /// <param name="voice">The page's language.</param>
    public string ActionOf(FollowAction action, PageVoice voice) =>
        SitePath.Check($"{Path}/{FollowFieldNames.Verb(action)}?{LanguageChoice.Parameter}={voice.Say("zh", "en")}");
}

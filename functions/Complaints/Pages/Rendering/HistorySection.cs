using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>What happened, the newest first, and the customer's files.</summary>
internal static class HistorySection
{
    /// <summary>Renders both.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(LinkPage<FollowView, FollowAction> page, PageVoice voice) => Markup.Join([
        LinkHistory.Files(
            voice.Say("您的文件", "Your files"),
            [.. page.View.Attachments.Select(file => (file.Name, $"{page.Path}/{FollowFieldNames.Verb(FollowAction.Attach)}/{file.Id}"))]),
        LinkHistory.Render(page.View.History.Select(entry => (entry.At, What(entry, voice), entry.Text)), voice),
    ]);

    private static Markup What(FollowEntry entry, PageVoice voice) =>
        Markup.Of($"<strong>{voice.Author(entry.By)}</strong> {voice.Kind(entry.Kind)}{Score(entry)}{Until(entry, voice)}");

    private static Markup Score(FollowEntry entry) => entry.Score is { } score ? Markup.Of($": {score} / 5") : Markup.Nothing;

    private static Markup Until(FollowEntry entry, PageVoice voice) => entry.Until is not { } until
        ? Markup.Nothing
        : entry.Before is { } before
            ? Markup.Of($"{voice.Say("：", ": ")}<s>{voice.Time(before)}</s> → {voice.Time(until)}")
            : Markup.Of($"{By(entry.Kind, voice)}{voice.Time(until)}");

    private static string By(FollowEntryKind kind, PageVoice voice) => kind switch
    {
        FollowEntryKind.Promise => voice.Say("：", " by "),
        FollowEntryKind.Question or FollowEntryKind.Proposal => voice.Say("，请在此之前答复：", "; please answer by "),
        FollowEntryKind.Resolved or FollowEntryKind.Unanswered or FollowEntryKind.CountsAsAccepted => voice.Say("，可在此之前重新打开：", "; it can be reopened until "),
        _ => voice.Say("，期限：", ", until "),
    };
}

using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>What happened, the newest first, and the customer's files.</summary>
internal static class HistorySection
{
    /// <summary>Renders both.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowPage page, PageVoice voice) => Markup.Join([Files(page, voice), History(page.View, voice)]);

    private static Markup Files(FollowPage page, PageVoice voice) => Markup.If(
        page.View.Attachments.Count > 0,
        $"""
        <section aria-labelledby="files">
        <h2 id="files">{voice.Say("您的文件", "Your files")}</h2>
        <ul>
        {Markup.Join(page.View.Attachments.Select(file => Markup.Of($"""<li><a href="{SitePath.Check($"{page.Path}/attachments/{file.Id}")}"><bdi>{file.Name}</bdi></a></li>""")))}
        </ul>
        </section>

        """);

    private static Markup History(FollowView view, PageVoice voice) => Markup.Of($"""
        <section aria-labelledby="history">
        <h2 id="history">{voice.Say("经过", "What happened")}</h2>
        <ol class="history" reversed="reversed">
        {Markup.Join(view.History.Reverse().Select(entry => Entry(entry, voice)))}
        </ol>
        </section>

        """);

    private static Markup Entry(FollowEntry entry, PageVoice voice) => Markup.Of($"""
        <li>
        <p class="hint">{voice.Time(entry.At)}</p>
        <p><strong>{voice.Author(entry.By)}</strong> {voice.Kind(entry.Kind)}{Score(entry)}{Until(entry, voice)}</p>
        {Markup.If(!string.IsNullOrEmpty(entry.Text), $"<blockquote>{entry.Text}</blockquote>")}
        </li>

        """);

    private static Markup Score(FollowEntry entry) => entry.Score is { } score ? Markup.Of($": {score} / 5") : Markup.Nothing;

    private static Markup Until(FollowEntry entry, PageVoice voice) => entry.Until is not { } until
        ? Markup.Nothing
        : entry.Before is { } before
            ? Markup.Of($"{voice.Say("：", ": ")}<s>{voice.Time(before)}</s> → {voice.Time(until)}")
            : Markup.Of($"{voice.Say("，期限：", ", until ")}{voice.Time(until)}");
}

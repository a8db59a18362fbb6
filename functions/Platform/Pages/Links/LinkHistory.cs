namespace Ecom.Functions.Platform.Pages;

/// <summary>What happened to a case, the newest first, and the customer's files.</summary>
internal static class LinkHistory
{
    /// <summary>What happened.</summary>
    /// <param name="entries">The entries in order: when, what, and what was said.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(IEnumerable<(DateTimeOffset At, Markup What, string? Text)> entries, PageVoice voice) => Markup.Of($"""
        <section aria-labelledby="history">
        <h2 id="history">{voice.Say("经过", "What happened")}</h2>
        <ol class="history" reversed="reversed">
        {Markup.Join(entries.Reverse().Select(entry => Markup.Of($"""
            <li>
            <p class="hint">{voice.Time(entry.At)}</p>
            <p>{entry.What}</p>
            {Markup.If(!string.IsNullOrEmpty(entry.Text), $"<blockquote>{entry.Text}</blockquote>")}
            </li>

            """)))}
        </ol>
        </section>

        """);

    /// <summary>The customer's files; nothing when there are none.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="files">Their names and addresses.</param>
    public static Markup Files(string heading, IReadOnlyList<(string Name, string Path)> files) => Markup.If(
        files.Count > 0,
        $"""
        <section aria-labelledby="files">
        <h2 id="files">{heading}</h2>
        <ul>
        {Markup.Join(files.Select(file => Markup.Of($"""<li><a href="{SitePath.Check(file.Path)}"><bdi>{file.Name}</bdi></a></li>""")))}
        </ul>
        </section>

        """);
}

namespace Ecom.Functions.Platform.Pages;

/// <summary>The frame around every page: head, language switch, main heading, footer.</summary>
internal static class PageFrame
{
    /// <summary>Renders a whole page with the headers that it needs.</summary>
    /// <param name="body">What the page says.</param>
    /// <param name="surround">What stands around it.</param>
    /// <param name="context">Language and path.</param>
    /// <param name="retryAfter">How long to wait before the next attempt; null when there is no need.</param>
    public static RenderedPage Render(PageBody body, PageSurround surround, PageContext context, TimeSpan? retryAfter = null)
    {
        var voice = context.Voice;
        return new RenderedPage(body.StatusCode, Html(body, surround, context, voice), PageHeaders.For(context.Language, retryAfter));
    }

    private static string Html(PageBody body, PageSurround surround, PageContext context, PageVoice voice)
    {
        var prefix = body.HasProblems ? voice.Say("有错误：", "Error: ") : string.Empty;
        // The style sheet has no character that HTML or XML would read as markup; its hash is in the policy, so it goes in as it is.
        var page = Markup.Of($"""
            <html lang="{voice.Tag}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{prefix}{body.Title}</title>
            <style>{Markup.Own(PageStyle.Css)}</style>
            </head>
            <body>
            <header><span>{surround.Heading}</span>{Switch(context, voice)}</header>
            <main>
            <h1>{body.Title}</h1>
            {body.Main}
            </main>
            <footer><p>{surround.Footer}</p></footer>
            </body>
            </html>
            """);
        return "<!DOCTYPE html>\n" + page;
    }

    private static Markup Switch(PageContext context, PageVoice voice)
    {
        if (context.SwitchPath.Length == 0) return Markup.Nothing;
        var path = SitePath.Check(context.SwitchPath);
        var (code, tag, name) = voice.Language == PageLanguage.English ? ("zh", "zh-CN", "中文") : ("en", "en", "English");
        return Markup.Of($"""<a href="{path}?{LanguageChoice.Parameter}={code}" hreflang="{tag}" lang="{tag}">{name}</a>""");
    }
}

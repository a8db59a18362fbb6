namespace Ecom.Functions.Contracts.Pages;

/// <summary>The frame around every page: head, language switch, main heading, footer.</summary>
internal static class PageFrame
{
    /// <summary>Renders a whole page.</summary>
    /// <param name="body">What the page says.</param>
    /// <param name="context">Language and path.</param>
    /// <param name="voice">The page's language.</param>
    public static string Render(PageBody body, PageContext context, PageVoice voice)
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
            <header><span>{voice.Say("合同电子签署", "Contract signing")}</span>{Switch(context, voice)}</header>
            <main>
            <h1>{body.Title}</h1>
            {body.Main}
            </main>
            <footer><p>{voice.Say("本页面不使用 Cookie，也不加载任何外部内容。请勿转发含有签署链接的邮件。", "This page uses no cookies and loads nothing from elsewhere. Do not forward the e-mail with your signing link.")}</p></footer>
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

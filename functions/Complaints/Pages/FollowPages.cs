using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>Renders the customer's pages as plain HTML that works without script; pure.</summary>
internal static class FollowPages
{
    /// <summary>The complaint.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language.</param>
    public static RenderedPage Show(FollowPage page, PageLanguage language) => Render(voice => FollowPageBody.Render(page, voice), language, page.Path);

    /// <summary>An action was taken.</summary>
    /// <param name="action">The action.</param>
    /// <param name="path">The address of the complaint's page.</param>
    /// <param name="language">The language.</param>
    public static RenderedPage Taken(FollowAction action, string path, PageLanguage language) =>
        Render(voice => FollowOutcomeBody.Taken(action, path, voice), language, "");

    /// <summary>There is no such link.</summary>
    /// <param name="language">The language.</param>
    public static RenderedPage Unknown(PageLanguage language) => Render(FollowOutcomeBody.Unknown, language, "");

    private static RenderedPage Render(Func<PageVoice, PageBody> body, PageLanguage language, string switchPath)
    {
        PageContext context = new(language, switchPath);
        var voice = context.Voice;
        return PageFrame.Render(body(voice), Surround(voice), context);
    }

    private static PageSurround Surround(PageVoice voice) => new(
        voice.Say("投诉进度", "Your complaint"),
        voice.Say(
            "本页面不使用 Cookie，也不加载任何外部内容。这个地址只属于您，请勿转发。",
            "This page uses no cookies and loads nothing from elsewhere. Its address is yours alone: please do not pass it on."));
}

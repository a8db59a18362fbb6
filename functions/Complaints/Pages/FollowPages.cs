using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>Renders the customer's pages as plain HTML that works without script; pure.</summary>
internal static class FollowPages
{
    /// <summary>The complaint.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language.</param>
    public static RenderedPage Show(LinkPage<FollowView, FollowAction> page, PageLanguage language) => Render(voice => FollowPageBody.Render(page, voice), language, page.Path);

    /// <summary>An action was taken.</summary>
    /// <param name="action">The action.</param>
    /// <param name="path">The address of the complaint's page.</param>
    /// <param name="language">The language.</param>
    public static RenderedPage Taken(FollowAction action, string path, PageLanguage language) =>
        Render(voice => FollowOutcomeBody.Taken(action, path, voice), language, "");

    /// <summary>There is no such link.</summary>
    /// <param name="language">The language.</param>
    public static RenderedPage Unknown(PageLanguage language) => Render(LinkBodies.Unknown, language, "");

    private static RenderedPage Render(Func<PageVoice, PageBody> body, PageLanguage language, string switchPath)
    {
        PageContext context = new(language, switchPath);
        var voice = context.Voice;
        return PageFrame.Render(body(voice), LinkBodies.Surround(voice.Say("投诉进度", "Your complaint"), voice), context);
    }
}

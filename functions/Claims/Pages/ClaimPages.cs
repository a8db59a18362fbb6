using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Claims.Pages;

/// <summary>Renders the customer's pages as plain HTML that works without script; pure.</summary>
internal static class ClaimPages
{
    /// <summary>The claim.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="language">The language.</param>
    public static RenderedPage Show(LinkPage<ClaimFollowView, ClaimAction> page, PageLanguage language) =>
        Render(voice => ClaimPageBody.Render(page, voice), language, page.Path);

    /// <summary>An action was taken.</summary>
    /// <param name="action">The action.</param>
    /// <param name="path">The address of the claim's page.</param>
    /// <param name="language">The language.</param>
    public static RenderedPage Taken(ClaimAction action, string path, PageLanguage language) => Render(
        voice => LinkBodies.Taken(Words(action, voice), voice.Say("返回理赔", "Back to the claim"), path, voice), language, "");

    /// <summary>There is no such link.</summary>
    /// <param name="language">The language.</param>
    public static RenderedPage Unknown(PageLanguage language) => Render(LinkBodies.Unknown, language, "");

    private static RenderedPage Render(Func<PageVoice, PageBody> body, PageLanguage language, string switchPath)
    {
        PageContext context = new(language, switchPath);
        var voice = context.Voice;
        return PageFrame.Render(body(voice), LinkBodies.Surround(voice.Say("理赔进度", "Your claim"), voice), context);
    }

    private static string Words(ClaimAction action, PageVoice voice) => action switch
    {
        ClaimAction.Photos => voice.Say("我们已收到您的照片。", "We have your photos."),
        ClaimAction.Choose => voice.Say("我们已收到您的选择。", "We have your choice."),
        ClaimAction.Return => voice.Say("我们已记录您寄回的包裹。", "We have noted the parcel that you sent."),
        ClaimAction.Confirm => voice.Say("谢谢您的确认。", "Thank you for confirming."),
        ClaimAction.Dispute => voice.Say("我们会查清您为何没有收到，并答复您。", "We look into why it did not come, and answer you."),
        ClaimAction.Rate => voice.Say("谢谢您的评价。", "Thank you for your rating."),
        ClaimAction.Withdraw => voice.Say("您已撤回理赔。", "You have taken the claim back."),
    };
}

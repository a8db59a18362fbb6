using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The bodies of the short pages: something was taken, and there is no such link.</summary>
internal static class FollowOutcomeBody
{
    /// <summary>An action was taken.</summary>
    /// <param name="action">The action.</param>
    /// <param name="path">The page's address.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Taken(FollowAction action, string path, PageVoice voice) => new(
        200,
        voice.Say("已收到", "We have it"),
        Markup.Of($"""
            <section>
            <p role="status">{Words(action, voice)}</p>
            <p><a class="button" href="{SitePath.Check($"{path}?{LanguageChoice.Parameter}={voice.Say("zh", "en")}")}">{voice.Say("返回投诉", "Back to the complaint")}</a></p>
            </section>

            """));

    /// <summary>There is no such link, or not any more.</summary>
    /// <param name="voice">The page's language.</param>
    public static PageBody Unknown(PageVoice voice) => new(
        404,
        voice.Say("链接无效", "Unknown link"),
        Markup.Of($"""
            <section>
            <p>{voice.Say("这个链接无效，或已被新的链接取代。请使用最近一封邮件中的完整地址，或联系客服。", "This link does not work, or a newer one replaced it. Use the whole address of the latest message, or ask customer service.")}</p>
            </section>

            """));

    private static string Words(FollowAction action, PageVoice voice) => action switch
    {
        FollowAction.Reply => voice.Say("我们已收到您的留言。", "We have your message."),
        FollowAction.Attach => voice.Say("我们已收到您的文件。", "We have your file."),
        FollowAction.Accept => voice.Say("您已接受方案，谢谢。", "You have accepted the proposal. Thank you."),
        FollowAction.Refuse => voice.Say("您已拒绝方案，我们将继续处理。", "You have refused the proposal. We go on working on it."),
        FollowAction.Reopen => voice.Say("投诉将重新打开。", "The complaint is being reopened."),
        FollowAction.Rate => voice.Say("谢谢您的评价。", "Thank you for your rating."),
        FollowAction.Withdraw => voice.Say("您已撤回投诉。", "You have taken the complaint back."),
    };
}

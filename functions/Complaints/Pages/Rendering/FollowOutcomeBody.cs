using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The body of the short page that says that something was taken.</summary>
internal static class FollowOutcomeBody
{
    /// <summary>An action was taken.</summary>
    /// <param name="action">The action.</param>
    /// <param name="path">The page's address.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Taken(FollowAction action, string path, PageVoice voice) =>
        LinkBodies.Taken(Words(action, voice), voice.Say("返回投诉", "Back to the complaint"), path, voice);

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

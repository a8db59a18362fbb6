using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The forms that fit where the complaint stands.</summary>
internal static class FollowForms
{
    /// <summary>Renders them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">Parts of forms.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowPage page, FollowFormParts parts, PageVoice voice) => Markup.Join([
        ProposalForms.Render(page.View, parts, voice),
        .. Enum.GetValues<FollowAction>().Where(page.View.Actions.Contains).Select(action => Form(action, page, parts, voice)),
    ]);

    private static Markup Form(FollowAction action, FollowPage page, FollowFormParts parts, PageVoice voice) => action switch
    {
        FollowAction.Reply => parts.Open(
            action,
            voice.Say("给我们留言", "Write to us"),
            voice.Say("发送", "Send"),
            parts.Text(action, FollowFieldNames.Text, voice.Say("您的留言", "Your message"), required: true)),
        FollowAction.Attach => FileForm.Render(page, parts, voice),
        FollowAction.Accept or FollowAction.Refuse => Markup.Nothing, // They stand with the proposal.
        FollowAction.Rate => RatingForm.Render(page, parts, voice),
        FollowAction.Reopen => parts.Folded(
            action,
            voice.Say("问题没有解决？重新打开投诉", "Not solved? Reopen the complaint"),
            voice.Say("重新打开", "Reopen"),
            parts.Text(action, FollowFieldNames.Reason, voice.Say("还有什么问题？", "What is still wrong?"), required: true)),
        FollowAction.Withdraw => parts.Folded(
            action,
            voice.Say("撤回投诉", "Take the complaint back"),
            voice.Say("撤回", "Take it back"),
            parts.Text(action, FollowFieldNames.Reason, voice.Say("原因（可不填）", "Reason (optional)"), required: false)),
    };
}

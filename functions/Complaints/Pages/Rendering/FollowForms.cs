using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The forms that fit where the complaint stands.</summary>
internal static class FollowForms
{
    /// <summary>Renders them.</summary>
    /// <param name="view">The complaint.</param>
    /// <param name="forms">The page's forms.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowView view, LinkForms forms, PageVoice voice) => Markup.Join([
        ProposalForms.Render(view, forms, voice),
        .. Enum.GetValues<FollowAction>().Where(view.Actions.Contains).Select(action => Form(action, FollowFieldNames.Verb(action), forms, voice)),
    ]);

    private static Markup Form(FollowAction action, string form, LinkForms forms, PageVoice voice) => action switch
    {
        FollowAction.Reply => forms.Open(
            form,
            voice.Say("给我们留言", "Write to us"),
            voice.Say("发送", "Send"),
            forms.Text(form, FollowFieldNames.Text, voice.Say("您的留言", "Your message"), ComplaintLimits.Text, required: true)),
        FollowAction.Attach => forms.Files(
            form,
            FollowFieldNames.File,
            voice.Say("添加文件", "Add a file"),
            voice.Say("照片、视频、PDF 或文本", "Photo, video, PDF or text"),
            voice.Say("可执行文件和压缩包不会被接收。", "Programs and archives are not taken.")),
        FollowAction.Accept or FollowAction.Refuse => Markup.Nothing, // They stand with the proposal.
        FollowAction.Rate => forms.Open(
            form,
            voice.Say("评价", "Your rating"),
            voice.Say("提交评价", "Send the rating"),
            Markup.Join([
                forms.Score(form, FollowFieldNames.Score, voice.Say("您对处理结果满意吗？", "How content are you with the resolution?")),
                forms.Text(form, FollowFieldNames.Comment, voice.Say("想补充什么吗？（可不填）", "Anything to add? (optional)"), ComplaintLimits.Reason, required: false),
            ])),
        FollowAction.Reopen => forms.Folded(
            form,
            voice.Say("问题没有解决？重新打开投诉", "Not solved? Reopen the complaint"),
            voice.Say("重新打开", "Reopen"),
            forms.Text(form, FollowFieldNames.Reason, voice.Say("还有什么问题？", "What is still wrong?"), ComplaintLimits.Reason, required: true)),
        FollowAction.Withdraw => forms.Folded(
            form,
            voice.Say("撤回投诉", "Take the complaint back"),
            voice.Say("撤回", "Take it back"),
            forms.Text(form, FollowFieldNames.Reason, voice.Say("原因（可不填）", "Reason (optional)"), ComplaintLimits.Reason, required: false)),
    };
}

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>The forms that fit where the claim stands.</summary>
internal static class ClaimForms
{
    private const int LongestCarrier = 30;
    private const int LongestNumber = 50;
    private const int LongestAmount = 20;
    private const int LongestPhone = 30;

    /// <summary>Renders them; what it is the customer's turn to do comes first.</summary>
    /// <param name="view">The claim.</param>
    /// <param name="forms">The page's forms.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(ClaimFollowView view, LinkForms forms, PageVoice voice) => Markup.Join(
        Enum.GetValues<ClaimAction>()
            .Where(view.Actions.Contains)
            .OrderBy(action => action == ClaimAction.Photos && view.Status != ClaimStatus.Gathering)
            .Select(action => Form(action, ClaimFieldNames.Verb(action), view, forms, voice)));

    private static Markup Form(ClaimAction action, string form, ClaimFollowView view, LinkForms forms, PageVoice voice) => action switch
    {
        ClaimAction.Photos => forms.Files(
            form,
            ClaimFieldNames.File,
            voice.Say("添加照片", "Add photos"),
            voice.Say("JPEG、PNG、HEIC 或 WebP", "JPEG, PNG, HEIC or WebP"),
            voice.Say("拍摄地点和设备信息不会被他人看到。", "Where and with what they were taken is not shown to others."),
            isOpen: view.Status == ClaimStatus.Gathering),
        ClaimAction.Choose => forms.Open(form, voice.Say("请选择赔付方式", "Choose your compensation"), voice.Say("确定选择", "Choose"), Choice(form, view, forms, voice)),
        ClaimAction.Return => forms.Open(form, voice.Say("我已寄回商品", "I sent the goods back"), voice.Say("提交", "Send"), Return(form, view, forms, voice)),
        ClaimAction.Confirm => forms.Open(form, voice.Say("收到赔付了吗？", "Did it come?"), voice.Say("是，已收到", "Yes, it came"), Markup.Nothing),
        ClaimAction.Dispute => forms.Folded(
            form,
            voice.Say("没有收到", "It did not come"),
            voice.Say("提交", "Send"),
            forms.Text(form, ClaimFieldNames.Text, voice.Say("什么没有收到？", "What did not come?"), ClaimLimits.Text, required: true)),
        ClaimAction.Rate => forms.Open(
            form,
            voice.Say("评价", "Your rating"),
            voice.Say("提交评价", "Send the rating"),
            Markup.Join([
                forms.Score(form, ClaimFieldNames.Score, voice.Say("您对赔付处理满意吗？", "How content are you with how it was handled?")),
                forms.Text(form, ClaimFieldNames.Comment, voice.Say("想补充什么吗？（可不填）", "Anything to add? (optional)"), ClaimLimits.Reason, required: false),
            ])),
        ClaimAction.Withdraw => forms.Folded(
            form,
            voice.Say("撤回理赔", "Take the claim back"),
            voice.Say("撤回", "Take it back"),
            forms.Text(form, ClaimFieldNames.Reason, voice.Say("原因（可不填）", "Reason (optional)"), ClaimLimits.Reason, required: false)),
    };

    private static Markup Choice(string form, ClaimFollowView view, LinkForms forms, PageVoice voice) => Markup.Join([
        forms.Choice(
            form,
            ClaimFieldNames.Kind,
            voice.Say("赔付方式", "The way"),
            view.Options.Select(option => (EnumNames.Of(option.Kind), Markup.Of($"{voice.Offer(option.Kind, option.Refund)}<br /><small>{voice.Consequence(option.Kind)}</small>")))),
        Markup.If(view.Points > 0, $"<p>{voice.Say($"另赠 {view.Points} 积分。", $"And {view.Points} points on top.")}</p>"),
        view.Options.Any(option => option.NeedsReturn) ? Pickup(form, forms, voice) : Markup.Nothing,
    ]);

    private static Markup Pickup(string form, LinkForms forms, PageVoice voice) => Markup.Join([
        Markup.Of($"""<p class="hint">{voice.Say("需要退回商品时，请选择退回方式：", "Where goods come back, say how:")}</p>"""),
        forms.Choice(
            form,
            ClaimFieldNames.Back,
            voice.Say("退回方式", "How they come back"),
            [
                (ClaimFieldNames.Sent, Markup.Of($"{voice.Say("我自己寄回，或无需退回", "I send them myself, or nothing comes back")}")),
                (ClaimFieldNames.Fetched, Markup.Of($"{voice.Say("上门取件（请填写以下各项）", "They are fetched (fill in the following)")}")),
            ]),
        forms.Line(form, ClaimFieldNames.Name, voice.Say("联系人", "Name"), ClaimLimits.Name, Markup.Of($""" autocomplete="name" """)),
        forms.Line(form, ClaimFieldNames.Phone, voice.Say("电话", "Phone"), LongestPhone, Markup.Of($""" autocomplete="tel" """)),
        forms.Line(form, ClaimFieldNames.Address, voice.Say("取件地址", "Address"), ClaimLimits.Address, Markup.Of($""" autocomplete="street-address" """)),
    ]);

    private static Markup Return(string form, ClaimFollowView view, LinkForms forms, PageVoice voice) => Markup.Join([
        LinkForms.Hidden(ClaimFieldNames.Currency, view.Currency),
        forms.Line(
            form,
            ClaimFieldNames.Carrier,
            voice.Say("快递公司", "Carrier"),
            LongestCarrier,
            Markup.Of($""" required="required" """),
            voice.Say("小写字母和数字，例如 sf", "Lower-case letters and digits, such as sf")),
        forms.Line(form, ClaimFieldNames.TrackingNumber, voice.Say("快递单号", "The parcel's number"), LongestNumber, Markup.Of($""" required="required" """)),
        forms.Line(
            form,
            ClaimFieldNames.Freight,
            voice.Say($"您支付的运费（{view.Currency}，可不填）", $"What you paid to send it ({view.Currency}, optional)"),
            LongestAmount,
            Markup.Of($""" inputmode="decimal" """)),
    ]);
}

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Pages;
using static System.FormattableString;

namespace Ecom.Functions.Claims.Pages;

/// <summary>The pages by which customers claim who have not signed in; pure: the same input gives the same page.</summary>
internal static class ClaimFormPages
{
    private const int LongestCarrier = 30;
    private const int LongestNumber = 50;
    private const int LongestCount = 7;

    /// <summary>The form.</summary>
    /// <param name="page">What stands in it, and what is wrong.</param>
    /// <param name="context">Language and addresses.</param>
    public static RenderedPage Form(ClaimFormPage page, PageContext context)
    {
        var voice = context.Voice;
        return PublicFormPages.Form(
            new PublicFormContent(
                voice.Say("包裹破损或丢失", "A damaged or lost parcel"), page.Action, page.Key, ClaimFormProblemWords.Of(page.Problems, voice), inputs => Fields(page, inputs, voice))
            {
                Beside = action => More(page.Rows, action, voice),
            },
            context);
    }

    /// <summary>The claim was taken.</summary>
    /// <param name="link">The link by which it is followed; null when it was revoked.</param>
    /// <param name="context">Language and addresses.</param>
    public static RenderedPage Taken(string? link, PageContext context)
    {
        var voice = context.Voice;
        return PublicFormPages.Taken(
            voice.Say("我们已收到您的理赔申请", "We have your claim"),
            link,
            voice.Say("请保存以下链接。凭此链接无需登录即可上传照片、选择赔付方式和查看进展，请勿转给他人。", "Keep this link. By it you add photos, choose your compensation and follow the claim without login; give it to nobody."),
            voice.Say("上传照片，查看进展", "Add photos and follow the claim"),
            context);
    }

    private static Markup Fields(ClaimFormPage page, FormInputs inputs, PageVoice voice) => Markup.Join([
        LinkForms.Hidden(ClaimFormFields.Rows, Invariant($"{page.Rows}")),
        .. Customer(page.Entered, inputs, voice),
        .. Parcel(page.Entered, inputs, voice),
        Goods(page, inputs, voice),
        Markup.Of($"""<p class="hint">{voice.Say("照片在下一步上传。", "Photos are added in the next step.")}</p>"""),
    ]);

    private static IEnumerable<Markup> Customer(Func<string, string> entered, FormInputs inputs, PageVoice voice) =>
    [
        Line(inputs, entered, ClaimFormFields.Name, voice.Say("姓名", "Name"), ClaimLimits.Name, Markup.Of($""" type="text" autocomplete="name" required="required" """)),
        Line(
            inputs,
            entered,
            ClaimFormFields.CustomerId,
            voice.Say("会员编号", "Customer number"),
            ClaimLimits.Name,
            Markup.Of($""" type="text" required="required" """),
            voice.Say("在订单详情中可以找到。", "It stands with the order.")),
        Line(
            inputs,
            entered,
            ClaimFormFields.Email,
            voice.Say("电子邮箱", "E-mail address"),
            PublicFormPages.LongestEmail,
            Markup.Of($""" type="email" autocomplete="email" """),
            voice.Say("我们把进展发到这里。", "Here you hear of progress.")),
        Line(inputs, entered, ClaimFormFields.Phone, voice.Say("电话号码", "Phone number"), PublicFormPages.LongestPhone, Markup.Of($""" type="tel" autocomplete="tel" """)),
    ];

    private static IEnumerable<Markup> Parcel(Func<string, string> entered, FormInputs inputs, PageVoice voice) =>
    [
        Line(inputs, entered, ClaimFormFields.OrderId, voice.Say("订单号", "Order number"), ClaimLimits.Name, Markup.Of($""" type="text" required="required" """)),
        inputs.Choice<ClaimKind>(
            ClaimFormFields.Kind,
            voice.Say("发生了什么", "What happened"),
            entered(ClaimFormFields.Kind),
            voice.Say("请代为判断", "Decide for me"),
            kind => voice.Kind(kind)),
        Line(
            inputs,
            entered,
            ClaimFormFields.Carrier,
            voice.Say("快递公司（可不填）", "Carrier (optional)"),
            LongestCarrier,
            Markup.Of($""" type="text" """),
            voice.Say("订单只有一个包裹时不必填写。小写字母和数字，例如 sf。", "Not needed when the order has one parcel. Lower-case letters and digits, such as sf.")),
        Line(inputs, entered, ClaimFormFields.TrackingNumber, voice.Say("快递单号（可不填）", "The parcel's number (optional)"), LongestNumber, Markup.Of($""" type="text" """)),
        inputs.Text(ClaimFormFields.Description, voice.Say("请描述情况", "Describe it"), entered(ClaimFormFields.Description), ClaimLimits.Text),
    ];

    // After the button that sends, which is the one that the enter key presses. The page comes back where the new lines begin.
    private static Markup More(int rows, string action, PageVoice voice) => Markup.If(
        rows < ClaimLimits.Lines,
        $"""<button type="submit" class="plain" name="{ClaimFormFields.More}" value="1" formnovalidate="formnovalidate" formaction="{action}#{ClaimFormFields.Line(rows)}">{voice.Say("填写更多商品", "Room for more goods")}</button>""");

    private static Markup Goods(ClaimFormPage page, FormInputs inputs, PageVoice voice) => Markup.Of($"""
        <fieldset>
        <legend>{voice.Say("涉及哪些商品（可不填：包裹内全部）", "Which goods are concerned (optional: all in the parcel)")}</legend>
        {Markup.Join(Enumerable.Range(0, page.Rows).Select(row => Markup.Join([
            Line(inputs, page.Entered, ClaimFormFields.Line(row), voice.Say($"订单行 {row + 1}", $"Line of the order, {row + 1}"), ClaimLimits.Name, Markup.Of($""" type="text" """)),
            Line(inputs, page.Entered, ClaimFormFields.Damaged(row), voice.Say($"破损件数 {row + 1}", $"Pieces damaged, {row + 1}"), LongestCount, Markup.Of($""" type="text" inputmode="numeric" """)),
            Line(inputs, page.Entered, ClaimFormFields.Missing(row), voice.Say($"缺少件数 {row + 1}", $"Pieces missing, {row + 1}"), LongestCount, Markup.Of($""" type="text" inputmode="numeric" """)),
        ])))}
        </fieldset>
        """);

    private static Markup Line(
        FormInputs inputs, Func<string, string> entered, string field, string label, int limit, Markup attributes, string hint = "") =>
        inputs.Line(field, label, entered(field), limit, attributes, hint);
}

using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The pages by which customers complain who have not signed in; pure: the same input gives the same page.</summary>
internal static class ReportPages
{
    /// <summary>The form.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="context">Language and path.</param>
    public static RenderedPage Form(ReportFormPage page, PageContext context)
    {
        var voice = context.Voice;
        return PublicFormPages.Form(
            new PublicFormContent(
                voice.Say("我要投诉", "Make a complaint"),
                page.Action,
                page.Entries.Key,
                ReportProblemWords.Of(page.Problems, voice),
                inputs => Markup.Join([.. Customer(page.Entries, inputs, voice), .. Matter(page.Entries, inputs, voice)])),
            context);
    }

    /// <summary>The complaint was taken.</summary>
    /// <param name="link">The customer's link; null when it was revoked since.</param>
    /// <param name="context">Language and path.</param>
    public static RenderedPage Taken(string? link, PageContext context)
    {
        var voice = context.Voice;
        return PublicFormPages.Taken(
            voice.Say("我们已收到您的投诉", "We have your complaint"),
            link,
            voice.Say("请保存以下链接。凭此链接无需登录即可查看进展和答复，请勿转给他人。", "Keep this link. It shows progress and takes your answers without login; give it to nobody."),
            voice.Say("查看我的投诉", "Follow my complaint"),
            context);
    }

    private static IEnumerable<Markup> Customer(ReportFormEntries entries, FormInputs inputs, PageVoice voice) =>
    [
        inputs.Line(
            ReportFormFields.Name,
            voice.Say("姓名", "Name"),
            entries.Name,
            ComplaintLimits.Name,
            Markup.Of($""" type="text" autocomplete="name" required="required" """)),
        inputs.Line(
            ReportFormFields.Email,
            voice.Say("电子邮箱", "E-mail address"),
            entries.Email,
            PublicFormPages.LongestEmail,
            Markup.Of($""" type="email" autocomplete="email" """),
            voice.Say("电子邮箱和电话号码至少填写一项。", "Give an e-mail address, a phone number or both.")),
        inputs.Line(
            ReportFormFields.Phone,
            voice.Say("电话号码", "Phone number"),
            entries.Phone,
            PublicFormPages.LongestPhone,
            Markup.Of($""" type="tel" autocomplete="tel" """)),
    ];

    private static IEnumerable<Markup> Matter(ReportFormEntries entries, FormInputs inputs, PageVoice voice) =>
    [
        inputs.Choice<ComplaintCategory>(
            ReportFormFields.Category,
            voice.Say("关于什么", "What it is about"),
            entries.Category,
            voice.Say("请代为判断", "Decide for me"),
            category => ReportChoices.Of(category, voice)),
        inputs.Line(
            ReportFormFields.OrderId,
            voice.Say("订单号（如有）", "Order number, if any"),
            entries.OrderId,
            ComplaintLimits.Name,
            Markup.Of($""" type="text" """)),
        inputs.Line(
            ReportFormFields.Subject,
            voice.Say("主题", "Subject"),
            entries.Subject,
            ComplaintLimits.Subject,
            Markup.Of($""" type="text" required="required" """)),
        inputs.Text(ReportFormFields.Description, voice.Say("发生了什么", "What happened"), entries.Description, ComplaintLimits.Text),
        inputs.Choice<CustomerDemand>(
            ReportFormFields.Demand, voice.Say("您的要求", "What you ask for"), entries.Demand, "", demand => ReportChoices.Of(demand, voice)),
    ];
}

using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Platform.Intake;

/// <summary>The pages by which customers open cases who have not signed in; pure: the same input gives the same page.</summary>
internal static class PublicFormPages
{
    /// <summary>Name of the hidden field that makes the same form, sent twice, one case.</summary>
    public const string Key = "key";

    /// <summary>Characters of an e-mail address.</summary>
    public const int LongestEmail = 254;

    /// <summary>Characters of a phone number.</summary>
    public const int LongestPhone = 30;

    /// <summary>The form, empty or as it came back.</summary>
    /// <param name="form">What it shows.</param>
    /// <param name="context">Language and path.</param>
    public static RenderedPage Form(PublicFormContent form, PageContext context)
    {
        var voice = context.Voice;
        var action = $"{SitePath.Check(form.Action)}?{LanguageChoice.Parameter}={voice.Say("zh", "en")}";
        PageBody body = new(form.Problems.Count == 0 ? 200 : 400, form.Title, Markup.Of($"""
            {ProblemSummary.Render(form.Problems, voice)}<form method="post" action="{action}">
            {LinkForms.Hidden(Key, form.Key)}
            {form.Fields(new FormInputs(form.Problems))}
            <button type="submit">{voice.Say("提交", "Send")}</button>
            {form.Beside(action)}
            </form>

            """))
        {
            HasProblems = form.Problems.Count > 0,
        };
        return PageFrame.Render(body, Surround(voice), context);
    }

    /// <summary>What was sent was taken.</summary>
    /// <param name="title">That it was.</param>
    /// <param name="link">The customer's link; null when it was revoked since.</param>
    /// <param name="why">What the link is for.</param>
    /// <param name="follow">The words of the link.</param>
    /// <param name="context">Language and path.</param>
    public static RenderedPage Taken(string title, string? link, string why, string follow, PageContext context)
    {
        var voice = context.Voice;
        PageBody body = new(202, title, Markup.Of($"""
            <section>
            <p>{voice.Say("如果您留下了电子邮箱，确认邮件已在路上。", "If you left an e-mail address, a confirmation is on its way.")}</p>
            {Markup.If(link is not null, $"""
                <p>{why}</p>
                <p><a class="button" href="{link}">{follow}</a></p>
                <p><code>{link}</code></p>
                """)}
            </section>

            """));
        // A page that was sent a form has no address that shows it again.
        return PageFrame.Render(body, Surround(voice), context with { SwitchPath = "" });
    }

    private static PageSurround Surround(PageVoice voice) => new(
        voice.Say("客户服务", "Customer service"),
        voice.Say("本页面不使用 Cookie，也不加载任何外部内容。", "This page uses no cookies and loads nothing from elsewhere."));
}

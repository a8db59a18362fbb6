using Ecom.Functions.Platform.Attachments.Upload;

namespace Ecom.Functions.Platform.Pages;

/// <summary>What all pages behind customers' links have: what was refused, that something was taken, that there is no such link.</summary>
internal static class LinkBodies
{
    /// <summary>What was refused. A field that is not on the page any more can't be linked to: then the words for the whole stand there.</summary>
    /// <param name="fields">What is wrong with fields.</param>
    /// <param name="whole">Why the whole was refused.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Refused(IReadOnlyList<FormProblem> fields, string whole, PageVoice voice) => fields.Count > 0
        ? ProblemSummary.Render(fields, voice)
        : Markup.Of($"""
            <section class="problems" role="alert" aria-labelledby="problems">
            <h2 id="problems">{voice.Say("未能执行", "This was not done")}</h2>
            <p>{whole}</p>
            </section>

            """);

    /// <summary>An action was taken.</summary>
    /// <param name="words">What was.</param>
    /// <param name="back">What the way back says.</param>
    /// <param name="path">The address of the case's page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Taken(string words, string back, string path, PageVoice voice) => new(
        200,
        voice.Say("已收到", "We have it"),
        Markup.Of($"""
            <section>
            <p role="status">{words}</p>
            <p><a class="button" href="{SitePath.Check($"{path}?{LanguageChoice.Parameter}={voice.Say("zh", "en")}")}">{back}</a></p>
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

    /// <summary>What stands around these pages.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="voice">The page's language.</param>
    public static PageSurround Surround(string heading, PageVoice voice) => new(
        heading,
        voice.Say(
            "本页面不使用 Cookie，也不加载任何外部内容。这个地址只属于您，请勿转发。",
            "This page uses no cookies and loads nothing from elsewhere. Its address is yours alone: please do not pass it on."));

    /// <summary>What is wrong with a field, in words, whatever the field is.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="voice">The page's language.</param>
    public static string Words(string reason, PageVoice voice) => reason switch
    {
        "is required" => voice.Say("请填写此项。", "Please fill this in."),
        AttachmentUpload.Empty => voice.Say("这个文件是空的，请重新选择。", "This file is empty; please choose it again."),
        "must be from 1 to 5" => voice.Say("请选择 1 到 5 分。", "Please choose 1 to 5."),
        "must not hold control characters" => voice.Say("内容含有不可见的控制字符，请删除。", "There are control characters in it; please remove them."),
        _ when reason.StartsWith("must not be longer", StringComparison.Ordinal) => voice.Say("内容过长，请缩短。", "This is too long; please shorten it."),
        _ => voice.Say("内容的格式不正确。", "This has not the right form."),
    };
}

using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Problems;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Pages;

/// <summary>Refusals and faults as a page, where no page of a slice says it better.</summary>
public static class RefusalPages
{
    /// <summary>A page for a browser that asks for one, the problem document for everybody else; status and <c>Retry-After</c> are the same.</summary>
    /// <param name="refusal">Why the request is refused.</param>
    /// <param name="request">The request.</param>
    public static Reply Of(Refusal refusal, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return PageReply.IsWantedBy(request)
            ? Page(request, ProblemMapping.StatusOf(refusal), ProblemMapping.RetryAfter(refusal), null)
            : Reply.Refused(refusal);
    }

    /// <summary>A fault of this service as a page, with what finds it in the log.</summary>
    /// <param name="request">The request.</param>
    /// <param name="traceId">Finds the request in the traces.</param>
    public static Reply OfFault(HttpRequest request, string traceId)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Page(request, StatusCodes.Status500InternalServerError, null, traceId);
    }

    private static PageReply Page(HttpRequest request, int status, TimeSpan? retryAfter, string? traceId)
    {
        // No language switch: its address would have to hold the token of the link, and what was posted would be gone.
        PageContext context = new(LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage), "");
        var voice = context.Voice;
        var (title, text) = Words(status, retryAfter, voice);
        var reference = traceId is null ? Markup.Nothing : Markup.Of($"<p>{voice.Say("参考编号：", "Reference: ")}<code>{traceId}</code></p>");
        PageBody body = new(status, title, Markup.Of($"""
            <section>
            <p role="alert">{text}</p>
            {reference}</section>

            """));
        return new PageReply(PageFrame.Render(body, Surround(voice), context, retryAfter));
    }

    private static (string Title, string Text) Words(int status, TimeSpan? retryAfter, PageVoice voice) => status switch
    {
        StatusCodes.Status429TooManyRequests => (
            voice.Say("操作过于频繁", "Too many requests"),
            voice.Say($"请在 {Seconds(retryAfter)} 秒后再试。没有任何内容被更改。", $"Please try again in {Seconds(retryAfter)} seconds. Nothing has changed.")),
        StatusCodes.Status503ServiceUnavailable => (
            voice.Say("暂时无法使用", "Not available now"),
            voice.Say("请稍后再试。", "Please try again in a while.")),
        StatusCodes.Status404NotFound or StatusCodes.Status410Gone => (
            voice.Say("找不到", "Not found"),
            voice.Say("这个地址没有内容，或已不再有效。", "There is nothing at this address, or not any more.")),
        StatusCodes.Status413PayloadTooLarge => (
            voice.Say("内容过大", "Too large"),
            voice.Say("提交的内容过大。请返回上一页，缩短后再试。", "What was sent is too large. Please go back, make it shorter and try again.")),
        StatusCodes.Status500InternalServerError => (
            voice.Say("出错了", "Something went wrong"),
            voice.Say("这是我们的错误，不是您的。请稍后再试；如联系客服，请提供下面的编号。", "The fault is ours, not yours. Please try again later; if you ask customer service, quote the reference.")),
        StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType or StatusCodes.Status422UnprocessableEntity => (
            voice.Say("无法读取", "Not understood"),
            voice.Say("提交的内容无法读取。请返回上一页再试。", "What was sent could not be read. Please go back and try again.")),
        _ => (
            voice.Say("未能执行", "Not done"),
            voice.Say("未能执行，没有任何改变。请返回上一页再试。", "This could not be done, and nothing has changed. Please go back and try again.")),
    };

    private static string Seconds(TimeSpan? retryAfter) => Math.Max(1, Math.Ceiling((retryAfter ?? TimeSpan.Zero).TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static PageSurround Surround(PageVoice voice) => new(
        voice.Say("客户服务", "Customer service"),
        voice.Say("本页面不使用 Cookie，也不加载任何外部内容。", "This page uses no cookies and loads nothing from elsewhere."));
}

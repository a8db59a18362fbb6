using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The bodies of the pages that tell how something ended.</summary>
internal static class OutcomeBody
{
    /// <summary>The signature was accepted.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Signed(SignedPage page, PageVoice voice) => new(
        200,
        voice.Say("签署成功", "You have signed"),
        Section(
            voice.Language == PageLanguage.English
                ? Markup.Of($"<bdi>{page.SignerName}</bdi> signed {voice.Title(page.Contract)} on {voice.Time(page.SignedAt)}.")
                : Markup.Of($"<bdi>{page.SignerName}</bdi> 已于 {voice.Time(page.SignedAt)} 签署{voice.Title(page.Contract)}。"),
            page.OthersPending > 0
                ? Markup.Of($"{voice.Say($"还有 {page.OthersPending} 位签署人尚未签署。全部签署后，您将收到已签署的合同和签署完成证书。", $"{page.OthersPending} more {(page.OthersPending == 1 ? "signature is" : "signatures are")} needed. When everyone has signed, you get the signed contract and the certificate of completion.")}")
                : Markup.Of($"{voice.Say("所有签署人均已签署。您将收到已签署的合同和签署完成证书。", "Everyone has signed. You will get the signed contract and the certificate of completion.")}")));

    /// <summary>The signer declined.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Declined(DeclinedPage page, PageVoice voice) => new(
        200,
        voice.Say("您已拒绝签署", "You have declined"),
        Section(
            voice.Language == PageLanguage.English
                ? Markup.Of($"You declined to sign {voice.Title(page.Contract)}. <bdi>{page.Contract.SenderName}</bdi> has been told, with your reason:")
                : Markup.Of($"您已拒绝签署{voice.Title(page.Contract)}。我们已将您的理由告知 <bdi>{page.Contract.SenderName}</bdi>："),
            after: Markup.Of($"<blockquote>{page.Reason}</blockquote>")));

    /// <summary>The signer asked someone else.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Delegated(DelegatedPage page, PageVoice voice) => new(
        200,
        voice.Say("已委托他人签署", "Someone else was asked"),
        Section(
            voice.Language == PageLanguage.English
                ? Markup.Of($"<bdi>{page.DelegateName}</bdi> gets a link of their own to sign {voice.Title(page.Contract)}.")
                : Markup.Of($"<bdi>{page.DelegateName}</bdi> 将收到签署{voice.Title(page.Contract)}的链接。"),
            Markup.Of($"{voice.Say("您的链接已失效。", "Your link has stopped working.")}")));

    /// <summary>The answer is being recorded.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Processing(ProcessingPage page, PageVoice voice) => new(
        202,
        voice.Say("正在记录您的操作", "Your answer is being recorded"),
        Section(
            Markup.Of($"{voice.Say("我们已收到您的操作，正在记录。", "We have your answer and are recording it.")} {voice.Title(page.Contract)}"),
            Markup.Of($"""<a href="{SitePath.Check(page.Self)}?{LanguageChoice.Parameter}={voice.Say("zh", "en")}">{voice.Say("查看结果", "See the result")}</a>""")));

    /// <summary>A section of paragraphs.</summary>
    /// <param name="first">The first paragraph.</param>
    /// <param name="second">The second paragraph, if any.</param>
    /// <param name="after">What follows the paragraphs, if anything.</param>
    public static Markup Section(Markup first, Markup second = default, Markup after = default) => Markup.Of(
        $"<section>\n<p>{first}</p>\n{Markup.If(second.ToString().Length > 0, $"<p>{second}</p>\n")}{after}</section>");
}

using System.Globalization;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The bodies of the pages that say why nothing can be signed here.</summary>
internal static class RefusalBody
{
    /// <summary>The link's time is over.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Expired(LinkExpiredPage page, PageVoice voice) => new(
        410,
        voice.Say("签署链接已过期", "The link has expired"),
        OutcomeBody.Section(
            voice.Language == PageLanguage.English
                ? Markup.Of($"The link to sign {voice.Title(page.Contract)} expired on {voice.Time(page.ExpiredAt)}.")
                : Markup.Of($"签署{voice.Title(page.Contract)}的链接已于 {voice.Time(page.ExpiredAt)} 过期。"),
            AskSender(page.Contract, voice)));

    /// <summary>The link was used or replaced.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Used(LinkUsedPage page, PageVoice voice) => new(
        410,
        voice.Say("签署链接已使用", "The link was used already"),
        OutcomeBody.Section(
            Markup.Of($"{voice.Title(page.Contract)}{voice.Say("的这个签署链接已经使用过，或已被新的链接取代。每个链接只能使用一次。", ": this link was used already, or a newer one replaced it. Each link works once.")}"),
            AskSender(page.Contract, voice)));

    /// <summary>Others sign first.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody NotYourTurn(NotYourTurnPage page, PageVoice voice) => new(
        409,
        voice.Say("尚未轮到您签署", "It is not your turn yet"),
        OutcomeBody.Section(
            Markup.Of($"{voice.Title(page.Contract)}{voice.Say($"还需 {page.SignersBefore} 位签署人先行签署。", $": {page.SignersBefore} {(page.SignersBefore == 1 ? "person has" : "people have")} to sign before you.")}"),
            Markup.Of($"{voice.Say("轮到您时，我们会发送邮件通知您。本链接届时仍可使用。", "We will send you an e-mail when it is your turn. This link will still work then.")}")));

    /// <summary>Nothing is left to sign.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Closed(SigningClosedPage page, PageVoice voice) => new(
        410,
        voice.Say("签署已终止", "The signing has ended"),
        OutcomeBody.Section(
            Markup.Of($"{voice.Title(page.Contract)}{voice.Say("的签署已被撤回或终止，您无需再作任何操作。", ": the signing was withdrawn or has ended. You need not do anything.")}"),
            AskSender(page.Contract, voice)));

    /// <summary>No such link.</summary>
    /// <param name="voice">The page's language.</param>
    public static PageBody Unknown(PageVoice voice) => new(
        404,
        voice.Say("链接无效", "Unknown link"),
        OutcomeBody.Section(
            Markup.Of($"{voice.Say("这个签署链接无效。请检查是否完整复制了邮件中的地址。", "This is not a signing link that we know. Check that you copied the whole address from the e-mail.")}")));

    /// <summary>Too many attempts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody RateLimited(RateLimitedPage page, PageVoice voice)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling(page.RetryAfter.TotalMinutes)).ToString(CultureInfo.InvariantCulture);
        return new(
            429,
            voice.Say("操作过于频繁", "Too many attempts"),
            OutcomeBody.Section(
                Markup.Of($"{voice.Say($"请在 {minutes} 分钟后再试。您的合同不受影响。", $"Please try again in {minutes} min. Your contract is not affected.")}")));
    }

    private static Markup AskSender(PageContract contract, PageVoice voice) => voice.Language == PageLanguage.English
        ? Markup.Of($"If you have questions, contact <bdi>{contract.SenderName}</bdi>.")
        : Markup.Of($"如有疑问，请联系 <bdi>{contract.SenderName}</bdi>。");
}

using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>Renders the signer's pages as plain HTML that works without script.</summary>
public sealed class SignerPages : ISignerPages
{
    /// <inheritdoc />
    public RenderedPage Render(SignerPage page, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(context);
        var voice = context.Voice;
        return PageFrame.Render(Body(page, voice), Surround(voice), context, (page as RateLimitedPage)?.RetryAfter);
    }

    private static PageSurround Surround(PageVoice voice) => new(
        voice.Say("合同电子签署", "Contract signing"),
        voice.Say(
            "本页面不使用 Cookie，也不加载任何外部内容。请勿转发含有签署链接的邮件。",
            "This page uses no cookies and loads nothing from elsewhere. Do not forward the e-mail with your signing link."));

    private static PageBody Body(SignerPage page, PageVoice voice) => page switch
    {
        SignPage sign => SignPageBody.Render(sign, voice),
        SignedPage signed => OutcomeBody.Signed(signed, voice),
        DeclinedPage declined => OutcomeBody.Declined(declined, voice),
        DelegatedPage delegated => OutcomeBody.Delegated(delegated, voice),
        ProcessingPage processing => OutcomeBody.Processing(processing, voice),
        LinkExpiredPage expired => RefusalBody.Expired(expired, voice),
        LinkUsedPage used => RefusalBody.Used(used, voice),
        NotYourTurnPage early => RefusalBody.NotYourTurn(early, voice),
        SigningClosedPage closed => RefusalBody.Closed(closed, voice),
        UnknownLinkPage => RefusalBody.Unknown(voice),
        RateLimitedPage limited => RefusalBody.RateLimited(limited, voice),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "Not a page."),
    };
}

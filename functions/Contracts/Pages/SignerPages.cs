namespace Ecom.Functions.Contracts.Pages;

/// <summary>Renders the signer's pages as plain HTML that works without script.</summary>
public sealed class SignerPages : ISignerPages
{
    /// <inheritdoc />
    public RenderedPage Render(SignerPage page, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(context);
        var voice = new PageVoice(context.Language, context.TimeZone);
        var body = Body(page, voice);
        var headers = PageHeaders.For(context.Language, (page as RateLimitedPage)?.RetryAfter);
        return new RenderedPage(body.StatusCode, PageFrame.Render(body, context, voice), headers);
    }

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

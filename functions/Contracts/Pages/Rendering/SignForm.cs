using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The form that consents and signs.</summary>
internal static class SignForm
{
    /// <summary>Renders the form.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(SignPage page, PageVoice voice)
    {
        var consent = new FormField(SignPageFieldNames.Consent, ProblemWords.Of(page.Problems, voice));
        var name = new FormField(SignPageFieldNames.TypedName, ProblemWords.Of(page.Problems, voice));
        return Markup.Of($"""
            <form method="post" action="{SitePath.Check(page.Links.Sign)}" aria-labelledby="sign">
            <h2 id="sign">{voice.Say("第二步：同意并签署", "Step 2: consent and sign")}</h2>
            <div class="consent" tabindex="0" role="region" aria-labelledby="consent-text">
            <h3 id="consent-text">{page.Consent.Title}</h3>
            {Markup.Join(page.Consent.Paragraphs.Select(paragraph => Markup.Of($"<p>{paragraph}</p>\n")))}
            <p class="hint">{voice.Say("版本", "Version")} {page.Consent.Version} · SHA-256 <code>{page.Consent.Sha256}</code></p>
            </div>
            <input type="hidden" name="{SignPageFieldNames.ConsentVersion}" value="{page.Consent.Version}" />
            <input type="hidden" name="{SignPageFieldNames.ConsentLanguage}" value="{LanguageChoice.Tag(page.Consent.Language)}" />
            <div class="field choice">
            {consent.Problem}
            <input type="checkbox" id="{consent.Id}" name="{consent.Id}" value="{SignPageFieldNames.ConsentValue}" required="required"{Checked(page)}{consent.Attributes()} />
            <label for="{consent.Id}">{page.Consent.Agreement}</label>
            </div>
            <div class="field">
            <label for="{name.Id}">{voice.Say("签名：请输入您的姓名", "Signature: type your name")}</label>
            <p class="hint" id="{name.HintId}">{voice.Say("与签署人姓名一致：", "As the request names you: ")}<bdi>{page.SignerName}</bdi></p>
            {name.Problem}
            <input type="text" id="{name.Id}" name="{name.Id}" value="{page.Entries.TypedName}" maxlength="{SignPageFieldNames.NameLimit}" autocomplete="name" required="required"{name.Attributes(hint: true)} />
            </div>
            <button type="submit">{voice.Say("签署合同", "Sign the contract")}</button>
            </form>

            """);
    }

    private static Markup Checked(SignPage page) => Markup.If(page.Entries.Consent, $""" checked="checked" """);
}

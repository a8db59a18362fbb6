using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Claims.Pages;

/// <summary>The body of the page on which a customer follows a claim.</summary>
internal static class ClaimPageBody
{
    /// <summary>Renders the body.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Render(LinkPage<ClaimFollowView, ClaimAction> page, PageVoice voice)
    {
        var refused = page.Refused;
        LinkForms forms = new(
            page.Path,
            page.View.Version,
            refused is null ? null : ClaimFieldNames.Verb(refused.Action),
            name => refused?.Entries[name] ?? "",
            ClaimProblemWords.OfFields(refused, voice),
            voice);
        return new PageBody(
            refused?.StatusCode ?? 200,
            voice.Say($"理赔 {page.View.Number}", $"Claim {page.View.Number}"),
            Markup.Join([
                refused is null ? Markup.Nothing : LinkBodies.Refused(forms.Problems, ClaimProblemWords.Of(refused.Refusal, voice), voice),
                ClaimStandingSection.Render(page.View, voice),
                ClaimForms.Render(page.View, forms, voice),
                ClaimHistorySection.Render(page, voice),
            ]))
        {
            HasProblems = refused is not null,
        };
    }
}

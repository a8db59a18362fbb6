using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The body of the page on which a customer follows a complaint.</summary>
internal static class FollowPageBody
{
    /// <summary>Renders the body.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Render(LinkPage<FollowView, FollowAction> page, PageVoice voice)
    {
        var refused = page.Refused;
        LinkForms forms = new(
            page.Path,
            page.View.Version,
            refused is null ? null : FollowFieldNames.Verb(refused.Action),
            name => refused?.Entries[name] ?? "",
            FollowProblemWords.OfFields(refused, voice),
            voice);
        return new PageBody(
            refused?.StatusCode ?? 200,
            voice.Say($"投诉 {page.View.Number}", $"Complaint {page.View.Number}"),
            Markup.Join([
                refused is null ? Markup.Nothing : LinkBodies.Refused(forms.Problems, FollowProblemWords.Of(refused.Refusal, voice), voice),
                StandingSection.Render(page.View, voice),
                FollowForms.Render(page.View, forms, voice),
                HistorySection.Render(page, voice),
            ]))
        {
            HasProblems = refused is not null,
        };
    }
}

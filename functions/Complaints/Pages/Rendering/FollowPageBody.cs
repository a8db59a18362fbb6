using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The body of the page on which a customer follows a complaint.</summary>
internal static class FollowPageBody
{
    /// <summary>Renders the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Render(FollowPage page, PageVoice voice)
    {
        FollowFormParts parts = new(page, voice);
        return new PageBody(
            page.Refused?.StatusCode ?? 200,
            voice.Say($"投诉 {page.View.Number}", $"Complaint {page.View.Number}"),
            Markup.Join([
                Problems(page.Refused, parts.Problems, voice),
                StandingSection.Render(page.View, voice),
                FollowForms.Render(page, parts, voice),
                HistorySection.Render(page, voice),
            ]))
        {
            HasProblems = page.Refused is not null,
        };
    }

    /// <summary>A field that is not on the page any more can't be linked to.</summary>
    private static Markup Problems(FollowRefused? refused, IReadOnlyList<FormProblem> fields, PageVoice voice) => refused switch
    {
        null => Markup.Nothing,
        _ when fields.Count > 0 => ProblemSummary.Render(fields, voice),
        _ => Markup.Of($"""
            <section class="problems" role="alert" aria-labelledby="problems">
            <h2 id="problems">{voice.Say("未能执行", "This was not done")}</h2>
            <p>{FollowProblemWords.Of(refused.Refusal, voice)}</p>
            </section>

            """),
    };
}

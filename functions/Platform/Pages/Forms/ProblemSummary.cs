namespace Ecom.Functions.Platform.Pages;

/// <summary>Lists the problems of a form above it, each linked to its field.</summary>
internal static class ProblemSummary
{
    /// <summary>Renders the summary; nothing when there is no problem.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(IReadOnlyList<FormProblem> problems, PageVoice voice) => Markup.If(
        problems.Count > 0,
        $"""
        <section class="problems" role="alert" aria-labelledby="problems">
        <h2 id="problems">{voice.Say("请更正以下问题", "Please correct the following")}</h2>
        <ul>
        {Markup.Join(problems.Select(problem => Markup.Of($"""<li><a href="#{problem.Field}">{problem.Words}</a></li>""")))}
        </ul>
        </section>

        """);
}

namespace Ecom.Functions.Contracts.Pages;

/// <summary>A field with what connects it to its hint and its problem.</summary>
/// <param name="subject">The field.</param>
/// <param name="problems">All problems of the page.</param>
/// <param name="voice">The page's language.</param>
internal sealed class FormField(SignPageField subject, IReadOnlyList<FieldProblem> problems, PageVoice voice)
{
    private readonly FieldProblem? problem = problems.FirstOrDefault(candidate => candidate.Field == subject);

    /// <summary>Name and id of the field.</summary>
    public string Id => SignPageFieldNames.Of(subject);

    /// <summary>The id of its hint.</summary>
    public string HintId => Id + "-hint";

    /// <summary>Whether it has a problem.</summary>
    public bool HasProblem => problem is not null;

    /// <summary>The problem in words, to stand before the field.</summary>
    public Markup Problem => problem is null
        ? Markup.Nothing
        : Markup.Of($"""<p class="problem" id="{ProblemId}">{ProblemWords.Of(problem, voice)}</p>""");

    private string ProblemId => Id + "-problem";

    /// <summary>The attributes that connect the field.</summary>
    /// <param name="hint">Whether there is a hint.</param>
    public Markup Attributes(bool hint = false)
    {
        var described = string.Join(' ', new[] { hint ? HintId : null, HasProblem ? ProblemId : null }.OfType<string>());
        return Markup.Join([
            Markup.If(HasProblem, $""" aria-invalid="true" """),
            Markup.If(described.Length > 0, $""" aria-describedby="{described}" """),
        ]);
    }
}

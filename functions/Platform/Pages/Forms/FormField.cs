namespace Ecom.Functions.Platform.Pages;

/// <summary>A field with what connects it to its hint and its problem.</summary>
/// <param name="id">Name and id of the field: a constant, of letters.</param>
/// <param name="problems">All problems of the page.</param>
internal sealed class FormField(string id, IReadOnlyList<FormProblem> problems)
{
    private readonly FormProblem? problem = problems.FirstOrDefault(candidate => string.Equals(candidate.Field, id, StringComparison.Ordinal));

    /// <summary>Name and id of the field.</summary>
    public string Id => id;

    /// <summary>The id of its hint.</summary>
    public string HintId => Id + "-hint";

    /// <summary>Whether it has a problem.</summary>
    public bool HasProblem => problem is not null;

    /// <summary>The problem in words, to stand before the field.</summary>
    public Markup Problem => problem is null
        ? Markup.Nothing
        : Markup.Of($"""<p class="problem" id="{ProblemId}">{problem.Words}</p>""");

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

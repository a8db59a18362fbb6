using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Pages;

/// <summary>The fields of a form that stands alone on its page: the id of each is its name.</summary>
/// <param name="problems">All problems of the page.</param>
internal sealed class FormInputs(IReadOnlyList<FormProblem> problems)
{
    /// <summary>A single line.</summary>
    /// <param name="id">Name of the field.</param>
    /// <param name="label">Its label.</param>
    /// <param name="value">What stands in it.</param>
    /// <param name="limit">Characters at most.</param>
    /// <param name="attributes">What else the browser is told.</param>
    /// <param name="hint">A hint; empty for none.</param>
    public Markup Line(string id, string label, string value, int limit, Markup attributes, string hint = "")
    {
        FormField field = new(id, problems);
        return Markup.Of($"""
            <div class="field">
            <label for="{field.Id}">{label}</label>
            {Hint(field, hint)}{field.Problem}
            <input id="{field.Id}" name="{field.Id}" value="{value}" maxlength="{limit}"{attributes}{field.Attributes(hint.Length > 0)} />
            </div>

            """);
    }

    /// <summary>A longer text.</summary>
    /// <param name="id">Name of the field.</param>
    /// <param name="label">Its label.</param>
    /// <param name="value">What stands in it.</param>
    /// <param name="limit">Characters at most.</param>
    public Markup Text(string id, string label, string value, int limit)
    {
        FormField field = new(id, problems);
        return Markup.Of($"""
            <div class="field">
            <label for="{field.Id}">{label}</label>
            {field.Problem}
            <textarea id="{field.Id}" name="{field.Id}" maxlength="{limit}" rows="8" required="required"{field.Attributes()}>{value}</textarea>
            </div>

            """);
    }

    /// <summary>One of some values, or none.</summary>
    /// <param name="id">Name of the field.</param>
    /// <param name="label">Its label.</param>
    /// <param name="value">What is chosen.</param>
    /// <param name="none">What stands for none.</param>
    /// <param name="words">The values in words.</param>
    /// <typeparam name="T">The values.</typeparam>
    public Markup Choice<T>(string id, string label, string value, string none, Func<T, string> words)
        where T : struct, Enum
    {
        FormField field = new(id, problems);
        var options = Enum.GetValues<T>().Select(each => Option(EnumNames.Of(each), words(each), value));
        return Markup.Of($"""
            <div class="field">
            <label for="{field.Id}">{label}</label>
            {field.Problem}
            <select id="{field.Id}" name="{field.Id}"{field.Attributes()}>
            {Markup.If(none.Length > 0, $"""<option value="">{none}</option>""")}{Markup.Join(options)}
            </select>
            </div>

            """);
    }

    private static Markup Option(string word, string words, string chosen) =>
        Markup.Of($"""<option value="{word}"{Markup.If(word == chosen, $""" selected="selected" """)}>{words}</option>""");

    private static Markup Hint(FormField field, string hint) =>
        Markup.If(hint.Length > 0, $"""<p class="hint" id="{field.HintId}">{hint}</p>""");
}

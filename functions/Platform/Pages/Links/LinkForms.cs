using System.Globalization;

namespace Ecom.Functions.Platform.Pages;

/// <summary>The forms of a page behind a customer's link, each with what was entered and what is wrong with it.</summary>
/// <remarks>Several forms have fields of one name, so the id of a field on the page begins with the form's.</remarks>
/// <param name="path">The page's address.</param>
/// <param name="version">The version that is shown.</param>
/// <param name="refused">The form that was refused just now; null for none.</param>
/// <param name="entered">What was entered into it, by field.</param>
/// <param name="problems">What is wrong with fields, in words; their ids are those of <see cref="IdOf"/>.</param>
/// <param name="voice">The page's language.</param>
internal sealed class LinkForms(
    string path, long version, string? refused, Func<string, string> entered, IReadOnlyList<FormProblem> problems, PageVoice voice)
{
    /// <summary>Name of the hidden field that has the version that was seen.</summary>
    public const string Version = "version";

    /// <summary>What is wrong with fields, in words.</summary>
    public IReadOnlyList<FormProblem> Problems => problems;

    /// <summary>The id on the page of a field.</summary>
    /// <param name="form">The form: the last part of the address that takes it.</param>
    /// <param name="name">The field's name.</param>
    public static string IdOf(string form, string name) => $"{form}-{name}";

    /// <summary>What stands in a field of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field's name.</param>
    public string Entered(string form, string name) => IsRefused(form) ? entered(name) : "";

    /// <summary>A hidden field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public static Markup Hidden(string name, string value) => Markup.Of($"""<input type="hidden" name="{name}" value="{value}" />""");

    /// <summary>A field of a form, to be rendered elsewhere.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field's name.</param>
    public FormField Field(string form, string name) => new(IdOf(form, name), problems);

    /// <summary>A text of several lines.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="label">Its label.</param>
    /// <param name="limit">Characters at most.</param>
    /// <param name="required">Whether something must be written.</param>
    public Markup Text(string form, string name, string label, int limit, bool required)
    {
        var field = Field(form, name);
        return Markup.Of($"""
            <div class="field">
            <label for="{field.Id}">{label}</label>
            {field.Problem}
            <textarea id="{field.Id}" name="{name}" maxlength="{limit}" rows="4"{Markup.If(required, $""" required="required" """)}{field.Attributes()}>{Entered(form, name)}</textarea>
            </div>

            """);
    }

    /// <summary>A single line.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="label">Its label.</param>
    /// <param name="limit">Characters at most.</param>
    /// <param name="attributes">What else the browser is told.</param>
    /// <param name="hint">A hint; empty for none.</param>
    public Markup Line(string form, string name, string label, int limit, Markup attributes, string hint = "")
    {
        var field = Field(form, name);
        return Markup.Of($"""
            <div class="field">
            <label for="{field.Id}">{label}</label>
            {Markup.If(hint.Length > 0, $"""<p class="hint" id="{field.HintId}">{hint}</p>""")}{field.Problem}
            <input type="text" id="{field.Id}" name="{name}" value="{Entered(form, name)}" maxlength="{limit}"{attributes}{field.Attributes(hint.Length > 0)} />
            </div>

            """);
    }

    /// <summary>One of some values, by radio buttons.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="legend">What is chosen.</param>
    /// <param name="choices">The values, each with its words.</param>
    public Markup Choice(string form, string name, string legend, IEnumerable<(string Value, Markup Words)> choices)
    {
        var field = Field(form, name);
        var chosen = Entered(form, name);
        return Markup.Of($"""
            <fieldset id="{field.Id}"{field.Attributes()}>
            <legend>{legend}</legend>
            {field.Problem}
            {Markup.Join(choices.Select(choice => Markup.Of($"""
                <div class="choice">
                <input type="radio" id="{field.Id}-{choice.Value}" name="{name}" value="{choice.Value}" required="required"{Markup.If(chosen == choice.Value, $""" checked="checked" """)} />
                <label for="{field.Id}-{choice.Value}">{choice.Words}</label>
                </div>

                """)))}
            </fieldset>
            """);
    }

    /// <summary>A score from 5 to 1.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="legend">The question.</param>
    public Markup Score(string form, string name, string legend) => Choice(form, name, legend, Enumerable.Range(1, 5).Reverse().Select(score =>
    {
        var number = score.ToString(CultureInfo.InvariantCulture);
        return (number, Markup.Of($"{number} – {Words(score)}"));
    }));

    /// <summary>A form behind a summary, open when it was refused.</summary>
    /// <param name="form">The form.</param>
    /// <param name="summary">What it is for.</param>
    /// <param name="button">What its button says.</param>
    /// <param name="content">Its fields.</param>
    public Markup Folded(string form, string summary, string button, Markup content) => Markup.Of($"""
        <details{Markup.If(IsRefused(form), $""" open="open" """)}>
        <summary>{summary}</summary>
        <form method="post" action="{ActionOf(form)}">
        {Seen()}
        {content}
        <button type="submit" class="quiet">{button}</button>
        </form>
        </details>

        """);

    /// <summary>A form that is open.</summary>
    /// <param name="form">The form.</param>
    /// <param name="heading">What it is for.</param>
    /// <param name="button">What its button says.</param>
    /// <param name="content">Its fields.</param>
    public Markup Open(string form, string heading, string button, Markup content) => Markup.Of($"""
        <form method="post" action="{ActionOf(form)}" aria-labelledby="{form}">
        <h2 id="{form}">{heading}</h2>
        {Seen()}
        {content}
        <button type="submit">{button}</button>
        </form>

        """);

    /// <summary>A form that sends files, behind a summary.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="summary">What it is for.</param>
    /// <param name="label">The field's label.</param>
    /// <param name="hint">Its hint.</param>
    /// <param name="isOpen">Whether it is open even without a problem.</param>
    public Markup Files(string form, string name, string summary, string label, string hint, bool isOpen = false)
    {
        var field = Field(form, name);
        return Markup.Of($"""
            <details{Markup.If(isOpen || IsRefused(form), $""" open="open" """)}>
            <summary>{summary}</summary>
            <form method="post" enctype="multipart/form-data" action="{ActionOf(form)}">
            <div class="field">
            <label for="{field.Id}">{label}</label>
            <p class="hint" id="{field.HintId}">{hint}</p>
            {field.Problem}
            <input type="file" id="{field.Id}" name="{name}" multiple="multiple" required="required"{field.Attributes(hint: true)} />
            </div>
            <button type="submit" class="plain">{voice.Say("上传", "Upload")}</button>
            </form>
            </details>

            """);
    }

    private bool IsRefused(string form) => string.Equals(refused, form, StringComparison.Ordinal);

    // It keeps the page's language.
    private string ActionOf(string form) => SitePath.Check($"{path}/{form}?{LanguageChoice.Parameter}={voice.Say("zh", "en")}");

    private Markup Seen() => Hidden(Version, version.ToString(CultureInfo.InvariantCulture));

    private string Words(int score) => score switch
    {
        1 => voice.Say("非常不满意", "not at all"),
        2 => voice.Say("不满意", "little"),
        3 => voice.Say("一般", "so-so"),
        4 => voice.Say("满意", "content"),
        _ => voice.Say("非常满意", "very content"),
    };
}

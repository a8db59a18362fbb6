using System.Globalization;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The parts that several forms of the page have.</summary>
/// <param name="page">The page.</param>
/// <param name="voice">The page's language.</param>
internal sealed class FollowFormParts(FollowPage page, PageVoice voice)
{
    private readonly IReadOnlyList<FormProblem> problems = FollowProblemWords.OfFields(page.Refused, voice);

    /// <summary>What is wrong with fields, in words.</summary>
    public IReadOnlyList<FormProblem> Problems => problems;

    /// <summary>The version that was seen.</summary>
    public Markup Seen() => Markup.Of(
        $"""<input type="hidden" name="{FollowFieldNames.Version}" value="{page.View.Version.ToString(CultureInfo.InvariantCulture)}" />""");

    /// <summary>The proposal that was seen.</summary>
    public Markup SeenProposal() => page.View.Proposal is { } proposal
        ? Markup.Of($"""<input type="hidden" name="{FollowFieldNames.Proposal}" value="{proposal.Id.ToString(CultureInfo.InvariantCulture)}" />""")
        : Markup.Nothing;

    /// <summary>A text of several lines.</summary>
    /// <param name="action">The form.</param>
    /// <param name="name">The field.</param>
    /// <param name="label">What it is.</param>
    /// <param name="required">Whether it must be filled.</param>
    public Markup Text(FollowAction action, string name, string label, bool required)
    {
        var field = new FormField(FollowFieldNames.IdOf(action, name), problems);
        var limit = name == FollowFieldNames.Text ? ComplaintLimits.Text : ComplaintLimits.Reason;
        return Markup.Of($"""
            <div class="field">
            <label for="{field.Id}">{label}</label>
            {field.Problem}
            <textarea id="{field.Id}" name="{name}" maxlength="{limit}" rows="4"{Markup.If(required, $""" required="required" """)}{field.Attributes()}>{page.Entered(action).Text}</textarea>
            </div>
            """);
    }

    /// <summary>A form behind a summary, open when it has a problem.</summary>
    /// <param name="action">The form.</param>
    /// <param name="summary">What it is for.</param>
    /// <param name="button">What the button says.</param>
    /// <param name="content">What stands in it.</param>
    public Markup Folded(FollowAction action, string summary, string button, Markup content) => Markup.Of($"""
        <details{Markup.If(page.Refused?.Action == action, $""" open="open" """)}>
        <summary>{summary}</summary>
        <form method="post" action="{page.ActionOf(action, voice)}">
        {Seen()}
        {content}
        <button type="submit" class="quiet">{button}</button>
        </form>
        </details>

        """);

    /// <summary>A form that is open.</summary>
    /// <param name="action">The form.</param>
    /// <param name="heading">What it is for.</param>
    /// <param name="button">What the button says.</param>
    /// <param name="content">What stands in it.</param>
    public Markup Open(FollowAction action, string heading, string button, Markup content) => Markup.Of($"""
        <form method="post" action="{page.ActionOf(action, voice)}" aria-labelledby="{FollowFieldNames.Verb(action)}">
        <h2 id="{FollowFieldNames.Verb(action)}">{heading}</h2>
        {Seen()}
        {content}
        <button type="submit">{button}</button>
        </form>

        """);
}

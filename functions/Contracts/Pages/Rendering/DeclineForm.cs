using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The form that declines.</summary>
internal static class DeclineForm
{
    /// <summary>Renders the form.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(SignPage page, PageVoice voice)
    {
        var reason = new FormField(SignPageFieldNames.Reason, ProblemWords.Of(page.Problems, voice));
        return Markup.Of($"""
            <details{Markup.If(reason.HasProblem, $""" open="open" """)}>
            <summary>{voice.Say("拒绝签署", "Decline to sign")}</summary>
            <form method="post" action="{SitePath.Check(page.Links.Decline)}">
            <div class="field">
            <label for="{reason.Id}">{voice.Say("拒绝的理由", "Reason")}</label>
            <p class="hint" id="{reason.HintId}">{voice.Say("发起方将看到您的理由。拒绝后，本合同的签署即告终止。", "The sender will see your reason. Declining ends the signing of this contract.")}</p>
            {reason.Problem}
            <textarea id="{reason.Id}" name="{reason.Id}" maxlength="{SignPageFieldNames.ReasonLimit}" rows="4" required="required"{reason.Attributes(hint: true)}>{page.Entries.Reason}</textarea>
            </div>
            <button type="submit" class="quiet">{voice.Say("拒绝签署", "Decline")}</button>
            </form>
            </details>

            """);
    }
}

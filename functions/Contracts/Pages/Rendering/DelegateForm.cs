using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The form that asks someone else to sign.</summary>
internal static class DelegateForm
{
    /// <summary>Renders the form.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(SignPage page, PageVoice voice)
    {
        var name = new FormField(SignPageFieldNames.DelegateName, ProblemWords.Of(page.Problems, voice));
        var email = new FormField(SignPageFieldNames.DelegateEmail, ProblemWords.Of(page.Problems, voice));
        return Markup.Of($"""
            <details{Markup.If(name.HasProblem || email.HasProblem, $""" open="open" """)}>
            <summary>{voice.Say("委托他人签署", "Ask someone else to sign")}</summary>
            <form method="post" action="{SitePath.Check(page.Links.Delegate)}">
            <p>{voice.Say("对方将收到自己的签署链接，您的链接随即失效。", "That person gets a link of their own; yours stops working.")}</p>
            <div class="field">
            <label for="{name.Id}">{voice.Say("受托人姓名", "Name")}</label>
            {name.Problem}
            <input type="text" id="{name.Id}" name="{name.Id}" value="{page.Entries.DelegateName}" maxlength="{SignPageFieldNames.NameLimit}" autocomplete="off" required="required"{name.Attributes()} />
            </div>
            <div class="field">
            <label for="{email.Id}">{voice.Say("受托人电子邮箱", "E-mail address")}</label>
            {email.Problem}
            <input type="email" id="{email.Id}" name="{email.Id}" value="{page.Entries.DelegateEmail}" maxlength="{SignPageFieldNames.EmailLimit}" autocomplete="off" required="required"{email.Attributes()} />
            </div>
            <button type="submit" class="plain">{voice.Say("委托签署", "Ask this person")}</button>
            </form>
            </details>

            """);
    }
}

using System.Globalization;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The proposal, and the forms that accept and refuse it.</summary>
internal static class ProposalForms
{
    /// <summary>Renders them; nothing without a proposal.</summary>
    /// <param name="view">The complaint.</param>
    /// <param name="forms">The page's forms.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowView view, LinkForms forms, PageVoice voice)
    {
        if (view.Proposal is not { } proposal || !view.Actions.Contains(FollowAction.Accept)) return Markup.Nothing;
        var (accept, refuse) = (FollowFieldNames.Verb(FollowAction.Accept), FollowFieldNames.Verb(FollowAction.Refuse));
        var seen = LinkForms.Hidden(FollowFieldNames.Proposal, proposal.Id.ToString(CultureInfo.InvariantCulture));
        var offer = Markup.Of($"""
            <blockquote>{proposal.Text}</blockquote>
            {Until(proposal, voice)}
            {seen}
            """);
        var refusal = Markup.Join([
            seen,
            forms.Text(refuse, FollowFieldNames.Reason, voice.Say("为什么这个方案不合适？", "Why does it not suit you?"), ComplaintLimits.Reason, required: true),
        ]);
        return Markup.Join([
            forms.Open(accept, voice.Say("我们的方案", "Our proposal"), voice.Say("接受方案", "Accept the proposal"), offer),
            forms.Folded(refuse, voice.Say("拒绝方案", "Refuse the proposal"), voice.Say("拒绝方案", "Refuse"), refusal),
        ]);
    }

    private static Markup Until(FollowProposal proposal, PageVoice voice) => proposal.Until is { } until
        ? Markup.Of($"""<p class="hint">{voice.Say("若到此时仍未收到您的答复，视为您接受：", "Without an answer it counts as accepted at ")}{voice.Time(until)}</p>""")
        : Markup.Nothing;
}

using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Steps.Notices;

/// <summary>Who is told what when something happens to a complaint.</summary>
/// <param name="memos">Messages to the staff.</param>
public sealed class ComplaintNotices(StaffMemos memos)
{
    /// <summary>The messages for one event.</summary>
    /// <param name="state">The complaint as it stands now.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="link">The customer's link; null when there is none.</param>
    public IReadOnlyList<Notice> For(ComplaintState state, RecordedEvent<ComplaintEvent> recorded, string? link)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(recorded);
        return recorded.Event switch
        {
            ComplaintOpened => Letter(state, "complaint-received", link),
            CustomerAnswered answer => Letter(state, "complaint-answered", link, ("text", answer.Text)),
            CustomerAsked asked => Letter(state, "complaint-question", link, ("text", asked.Text), ("deadline", CustomerLetter.Show(asked.ClosesAt))),
            SolutionProposed offer =>
                Letter(state, "complaint-proposal", link, ("text", offer.Text), ("deadline", CustomerLetter.Show(offer.AcceptedAt))),
            CustomerReminded when state.Wait is { } wait =>
                Letter(state, "complaint-reminder", link, ("text", wait.Text), ("deadline", CustomerLetter.Show(wait.EndsAt))),
            PromiseMade { Reason: { } reason } promise =>
                Letter(state, "complaint-promise-explained", link, ("until", CustomerLetter.Show(promise.Until)), ("reason", reason)),
            PromiseMade promise => Letter(state, "complaint-promise", link, ("until", CustomerLetter.Show(promise.Until))),
            ComplaintResolved { How: not ResolutionKind.Withdrawn } resolved => Letter(
                state, resolved.How == ResolutionKind.Silence ? "complaint-unanswered" : "complaint-resolved", link, ("text", resolved.Text), ("until", CustomerLetter.Show(resolved.ReopenUntil))),
            LinkRenewed renewed when renewed.Issue == state.LinkIssue => Letter(state, "complaint-link", link),
            ComplaintTaken taken when taken.Agent.Id != recorded.By.Id => [memos.ToOwner(state, recorded)],
            CustomerReplied or ProposalAccepted or ProposalRefused or ComplaintReopened => [memos.ToOwner(state, recorded)],
            // What was done since needs no warning any more.
            SlaWarned when state.IsOpen => [memos.ToOwner(state, recorded)],
            SlaBreached => [memos.ToOwner(state, recorded)],
            ComplaintEscalated up => [memos.ToRole(state, recorded, ComplaintRoles.Of(up.Level))],
            StandstillNoticed => [memos.ToOwner(state, recorded), memos.ToRole(state, recorded, ComplaintRoles.Management)],
            StatutoryLineNear => [memos.ToOwner(state, recorded), memos.ToRole(state, recorded, ComplaintRoles.Head)],
            StatutoryLinePassed =>
                [memos.ToOwner(state, recorded), memos.ToRole(state, recorded, ComplaintRoles.Head), memos.ToRole(state, recorded, ComplaintRoles.Management)],
            FollowUpOpened => [memos.ToRole(state, recorded, ComplaintRoles.Of(EscalationLevel.Lead))],
            FollowUpOverdue late => [memos.ToRole(state, recorded, ComplaintRoles.Of(late.Level))],
            FollowUpLapsed => [memos.ToRole(state, recorded, ComplaintRoles.Management)],
            WorkParked => [memos.ToRole(state, recorded, ComplaintRoles.Admin), memos.ToRole(state, recorded, ComplaintRoles.Lead)],
            _ => [],
        };
    }

    private static IReadOnlyList<Notice> Letter(
        ComplaintState state, string template, string? link, params ReadOnlySpan<(string Name, string Value)> values) =>
        CustomerLetter.Of(state.Report.Customer, template, link, [("number", state.Number), ("subject", state.Report.Subject), .. values]);
}

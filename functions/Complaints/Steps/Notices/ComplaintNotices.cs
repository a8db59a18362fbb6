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
            ComplaintOpened => CustomerLetters.Of(state, "complaint-received", link),
            CustomerAnswered answer => CustomerLetters.Of(state, "complaint-answered", link, ("text", answer.Text)),
            CustomerAsked asked => CustomerLetters.Of(state, "complaint-question", link, ("text", asked.Text), ("deadline", CustomerLetters.Show(asked.ClosesAt))),
            SolutionProposed offer =>
                CustomerLetters.Of(state, "complaint-proposal", link, ("text", offer.Text), ("deadline", CustomerLetters.Show(offer.AcceptedAt))),
            CustomerReminded when state.Wait is { } wait =>
                CustomerLetters.Of(state, "complaint-reminder", link, ("text", wait.Text), ("deadline", CustomerLetters.Show(wait.EndsAt))),
            PromiseMade promise => CustomerLetters.Of(
                state, "complaint-promise", link, ("until", CustomerLetters.Show(promise.Until)), ("reason", promise.Reason ?? "-")),
            ComplaintResolved { How: not ResolutionKind.Withdrawn } resolved => CustomerLetters.Of(
                state, "complaint-resolved", link, ("text", resolved.Text), ("until", CustomerLetters.Show(resolved.ReopenUntil))),
            LinkRenewed renewed when renewed.Issue == state.LinkIssue => CustomerLetters.Of(state, "complaint-link", link),
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
}

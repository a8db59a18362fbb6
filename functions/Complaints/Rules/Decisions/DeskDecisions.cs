using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What agents do.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="calendar">Working time.</param>
internal sealed class DeskDecisions(ComplaintPolicy policy, WorkCalendar calendar)
{
    public static Decision Take(ComplaintState state, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        return state.Owner is not null && !state.IsOfAnother(facts.By) ? Decision.Accept() : Decision.Accept(new ComplaintTaken(Bare(facts.By)));
    }

    public static Decision Assign(ComplaintState state, AssignComplaint command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Superiors])) return Refusals.WrongRole(ComplaintRoles.Superiors);
        if (!state.IsOpen) return Refusals.NotInStatus(state, "Only an open complaint is assigned");
        FieldChecks check = new();
        check.Required("/agentId", command.AgentId, ComplaintLimits.Name);
        check.Required("/agentName", command.AgentName, ComplaintLimits.Name);
        if (check.Problems.Count > 0) return Refusals.Invalid("agent-invalid", "The agent is not named well.", check.Problems);
        return state.Owner?.Id == command.AgentId
            ? Decision.Accept()
            : Decision.Accept(new ComplaintTaken(new Person(command.AgentId, command.AgentName, [ComplaintRoles.Agent])));
    }

    public static Decision Reply(ComplaintState state, ReplyToCustomer command, ComplaintFacts facts) =>
        Act(state, facts, Refusals.BadText("/text", command.Text), new CustomerAnswered(command.Text));

    public static Decision Note(ComplaintState state, AddNote command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk, ComplaintRoles.Management]))
            return Refusals.WrongRole([.. ComplaintRoles.Desk, ComplaintRoles.Management]);
        if (state.Phase == ComplaintPhase.Ended) return Refusals.NotInStatus(state, "No note is added to what is over");
        return Refusals.BadText("/text", command.Text) ?? Decision.Accept(new NoteAdded(command.Text));
    }

    public Decision Ask(ComplaintState state, AskCustomer command, ComplaintFacts facts) => Act(
        state,
        facts,
        Refusals.BadText("/text", command.Text) ?? Refusals.BadText("/cause", command.Cause, ComplaintLimits.Subject),
        new CustomerAsked(command.Text, command.Cause, RemindAt(facts.Now), SilentAt(facts.Now)));

    public Decision Propose(ComplaintState state, ProposeSolution command, ComplaintFacts facts) => Act(
        state,
        facts,
        Refusals.BadText("/text", command.Text),
        new SolutionProposed(command.Text, RemindAt(facts.Now), SilentAt(facts.Now)));

    public static Decision StopWaiting(ComplaintState state, StopWaiting command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        if (state.Wait is null) return Refusals.NotInStatus(state, "Nobody is waited for");
        return Refusals.BadReason(command.Reason) ?? Decision.Accept(new WaitingStopped(command.Reason));
    }

    public Decision Promise(ComplaintState state, PromiseUpdate command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        FieldChecks check = new();
        check.That(
            command.Until > facts.Now && command.Until <= facts.Now.AddDays(policy.PromiseDays),
            "/until",
            $"must lie ahead, at most {policy.PromiseDays} days");
        if (state.Promise is not null) check.Required("/reason", command.Reason, ComplaintLimits.Reason);
        else check.Optional("/reason", command.Reason, ComplaintLimits.Reason);
        return check.Problems.Count > 0
            ? Refusals.Invalid("promise-invalid", "The promise is not valid. One that moves needs a reason, which the customer sees.", check.Problems)
            : Act(state, facts, null, new PromiseMade(command.Until, state.Promise?.Until, command.Reason));
    }

    public static Decision Attach(ComplaintState state, AttachFile command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk, ComplaintRoles.Customer]))
            return Refusals.WrongRole([.. ComplaintRoles.Desk, ComplaintRoles.Customer]);
        if (!state.IsOpen) return Refusals.NotInStatus(state, "Files are added to open complaints");
        if (state.Attachments.Exists(there => there.Sha256 == command.Attachment.Sha256)) return Decision.Accept();
        return state.Attachments.Count >= ComplaintLimits.Attachments
            ? Decision.Refuse(RefusalKind.TooLarge, "too-many-attachments", $"A complaint has at most {ComplaintLimits.Attachments} files.")
            : Decision.Accept(new FileAttached(command.Attachment));
    }

    public static Decision Renew(ComplaintState state, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk])) return Refusals.WrongRole(ComplaintRoles.Desk);
        return state.Status == ComplaintStatus.Closed
            ? Refusals.NotInStatus(state, "There is nothing to follow any more")
            : Decision.Accept(new LinkRenewed(state.LastLinkIssue + 1));
    }

    public static Decision Revoke(ComplaintState state, RevokeLink command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk, ComplaintRoles.Admin])) return Refusals.WrongRole([.. ComplaintRoles.Desk, ComplaintRoles.Admin]);
        if (state.LinkIssue == 0) return Decision.Accept();
        return Refusals.BadReason(command.Reason) ?? Decision.Accept(new LinkRevoked(command.Reason));
    }

    /// <summary>Who first acts on what nobody has, takes it.</summary>
    internal static Decision Act(ComplaintState state, ComplaintFacts facts, Decision? bad, params IReadOnlyList<ComplaintEvent> events)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        if (bad is not null) return bad;
        return state.Owner is null ? Decision.Accept([new ComplaintTaken(Bare(facts.By)), .. events]) : Decision.Accept(events);
    }

    private static Person Bare(Person person) => person with { Roles = [.. person.Roles.Where(ComplaintRoles.Desk.Contains)] };

    private DateTimeOffset RemindAt(DateTimeOffset now) => calendar.Add(now, WorkDuration.WorkingDays(policy.ReminderWorkingDays));

    private DateTimeOffset SilentAt(DateTimeOffset now) => calendar.Add(now, WorkDuration.WorkingDays(policy.SilenceWorkingDays));
}

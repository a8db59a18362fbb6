using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Resolving, reopening, rating, following up.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="calendar">Working time.</param>
internal sealed class ResolutionDecisions(ComplaintPolicy policy, WorkCalendar calendar)
{
    public Decision Resolve(ComplaintState state, ResolveComplaint command, ComplaintFacts facts) => DeskDecisions.Act(
        state,
        facts,
        Refusals.BadText("/text", command.Text),
        [.. Resolved(state, ResolutionKind.Answered, command.Text, facts.Now)]);

    public Decision Accept(ComplaintState state, AcceptProposal command, ComplaintFacts facts)
    {
        if (Refusals.NotTheCustomer(facts) is { } refused) return refused;
        if (Refusals.AnotherProposal(state, command.ProposalId) is { } changed) return changed;
        return state is { IsOpen: true, Proposal: { } proposal }
            ? Decision.Accept([new ProposalAccepted(), .. Resolved(state, ResolutionKind.Accepted, proposal, facts.Now)])
            : Refusals.NoProposal(state, "There is no proposal to accept");
    }

    public static Decision Refuse(ComplaintState state, RefuseProposal command, ComplaintFacts facts)
    {
        if (Refusals.NotTheCustomer(facts) is { } refused) return refused;
        if (!state.IsOpen || state.Proposal is null) return Refusals.NoProposal(state, "There is no proposal to refuse");
        if (Refusals.AnotherProposal(state, command.ProposalId) is { } changed) return changed;
        return Refusals.BadReason(command.Reason) ?? Decision.Accept(new ProposalRefused(command.Reason));
    }

    public static Decision Write(ComplaintState state, WriteAsCustomer command, ComplaintFacts facts)
    {
        if (Refusals.NotTheCustomer(facts) is { } refused) return refused;
        if (!state.IsOpen) return Refusals.NotInStatus(state, "A resolved complaint must be reopened first, while that is possible");
        return Refusals.BadText("/text", command.Text) ?? Decision.Accept(new CustomerReplied(command.Text));
    }

    public Decision Withdraw(ComplaintState state, WithdrawComplaint command, ComplaintFacts facts)
    {
        if (Refusals.NotTheCustomer(facts) is { } refused) return refused;
        if (!state.IsOpen) return Refusals.NotInStatus(state, "Only an open complaint is taken back");
        FieldChecks check = new();
        check.Optional("/reason", command.Reason, ComplaintLimits.Reason);
        return check.Problems.Count > 0
            ? Refusals.Invalid("text-invalid", "The reason is not valid.", check.Problems)
            : Decision.Accept([.. Resolved(state, ResolutionKind.Withdrawn, command.Reason ?? "", facts.Now)]);
    }

    public Decision Reopen(ComplaintState state, ReopenComplaint command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk, ComplaintRoles.Customer]))
            return Refusals.WrongRole([.. ComplaintRoles.Desk, ComplaintRoles.Customer]);
        if (state.Status != ComplaintStatus.Resolved || state.Resolution is not { } resolution)
            return Refusals.NotInStatus(state, "Only a resolved complaint is reopened");
        if (facts.Now >= resolution.ReopenUntil)
            return Decision.Refuse(RefusalKind.Conflict, "reopen-window-over", $"It could be reopened for {policy.ReopenDays} days. Please send a new complaint.");
        if (state.Round >= ComplaintLimits.Reopenings)
            return Decision.Refuse(RefusalKind.Conflict, "reopened-too-often", "It was reopened too often. Please send a new complaint.");
        return Refusals.BadReason(command.Reason) ?? Decision.Accept(new ComplaintReopened(command.Reason, state.Round + 1));
    }

    public Decision Rate(ComplaintState state, RateResolution command, ComplaintFacts facts)
    {
        if (Refusals.NotTheCustomer(facts) is { } refused) return refused;
        if (state is not { Status: ComplaintStatus.Resolved, Resolution: { } resolution })
            return Refusals.NotInStatus(state, "Only a resolution is rated");
        if (state.Ratings.Exists(rating => rating.Round == resolution.Round))
            return Decision.Refuse(RefusalKind.Conflict, "already-rated", "This resolution was rated already.");
        FieldChecks check = new();
        check.That(command.Score is >= 1 and <= 5, "/score", "must be from 1 to 5");
        check.Optional("/comment", command.Comment, ComplaintLimits.Reason);
        if (check.Problems.Count > 0) return Refusals.Invalid("rating-invalid", "The rating is not valid.", check.Problems);
        ResolutionRated rated = new(resolution.Round, command.Score, command.Comment);
        return command.Score <= policy.LowScore && state.FollowUp is null
            ? Decision.Accept(rated, new FollowUpOpened(resolution.Round, command.Score, FollowUpBy(facts.Now)))
            : Decision.Accept(rated);
    }

    public static Decision FollowUp(ComplaintState state, CompleteFollowUp command, ComplaintFacts facts)
    {
        string[] roles = [.. ComplaintRoles.Superiors, ComplaintRoles.Management];
        if (!facts.By.HasAny(roles)) return Refusals.WrongRole(roles);
        if (state.FollowUp is null) return Refusals.NotInStatus(state, "There is nothing to follow up on");
        return Refusals.BadText("/text", command.Text) ?? Decision.Accept(new FollowUpCompleted(command.Text));
    }

    /// <summary>When somebody must have followed up.</summary>
    public DateTimeOffset FollowUpBy(DateTimeOffset now) => calendar.Add(now, WorkDuration.WorkingDays(policy.FollowUpWorkingDays));

    /// <summary>A resolution, and the demand that it meets.</summary>
    public IEnumerable<ComplaintEvent> Resolved(ComplaintState state, ResolutionKind how, string text, DateTimeOffset now)
    {
        yield return new ComplaintResolved(how, text, now.AddDays(policy.ReopenDays));
        if (state.Statutory.Exists(line => line.IsOf(StatutoryLimit.DeliberateDelay) && line.FulfilledAt is null))
            yield return new StatutoryLineMet(StatutoryLimit.DeliberateDelay);
    }
}

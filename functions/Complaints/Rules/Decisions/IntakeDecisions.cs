using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Opening, classifying, moving a complaint.</summary>
/// <param name="classification">Classifies and routes.</param>
/// <param name="routing">The queues.</param>
/// <param name="plans">The targets.</param>
/// <param name="calendar">The time zone of legal limits.</param>
internal sealed class IntakeDecisions(ClassificationRules classification, RoutingPolicy routing, IComplaintPlans plans, WorkCalendar calendar)
{
    public Decision Open(ComplaintState? state, string complaintId, OpenComplaint command, ComplaintFacts facts)
    {
        // The same report again makes no second complaint.
        if (state is not null) return Decision.Accept();
        var problems = ReportRules.Problems(command.Report);
        if (problems.Count > 0) return Refusals.Invalid("report-invalid", "The complaint is not complete or not valid.", problems);
        var found = classification.Classify(command.Report);
        List<ComplaintEvent> events =
        [
            new ComplaintOpened(complaintId, facts.Number, command.Report, facts.Earlier ?? []),
            new ComplaintClassified(
                found.Category,
                found.Priority,
                found.Queue,
                found.Reasons,
                plans.Current(ComplaintAttributes.Of(found.Priority, found.Category, command.Report))),
        ];
        if (ComplaintLaw.IsLegalDemand(command.Report.Demand))
            events.Add(new StatutoryLineStarted(ComplaintLaw.Begin(StatutoryLimit.DeliberateDelay, facts.Now, calendar)));
        return Decision.Accept(events);
    }

    public Decision Reclassify(ComplaintState state, Reclassify command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        if (Refusals.BadReason(command.Reason) is { } bad) return bad;
        FieldChecks check = new();
        check.That(command.Category is not null || command.Priority is not null, "/category", "or priority must be given");
        if (command.Category is { } given) check.Defined("/category", given);
        if (command.Priority is { } asked) check.Defined("/priority", asked);
        if (check.Problems.Count > 0) return Refusals.Invalid("classification-invalid", "The classification is not valid.", check.Problems);
        var (category, priority) = (command.Category ?? state.Category, command.Priority ?? state.Priority);
        if (category == state.Category && priority == state.Priority) return Decision.Accept();
        var version = state.Clocks.Plan!.PolicyVersion;
        var plan = plans.Of(version, ComplaintAttributes.Of(priority, category, state.Report)) ?? state.Clocks.Plan;
        var queue = category == state.Category ? state.Queue : routing.QueueOf(category);
        ComplaintClassified changed = new(category, priority, queue, [$"{facts.By.Id}: {command.Reason}"], plan);
        // Another queue is other people's work.
        return queue == state.Queue
            ? Decision.Accept(changed)
            : Decision.Accept(changed, new ComplaintTransferred(queue, command.Reason));
    }

    public Decision MovePolicy(ComplaintState state, MovePolicy command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny(ComplaintRoles.Lead, ComplaintRoles.Head, ComplaintRoles.Admin))
            return Refusals.WrongRole([ComplaintRoles.Lead, ComplaintRoles.Head, ComplaintRoles.Admin]);
        if (Refusals.BadReason(command.Reason) is { } bad) return bad;
        if (!state.IsOpen) return Refusals.NotInStatus(state, "Only an open complaint is moved to another policy");
        var plan = plans.Of(command.Version, ComplaintAttributes.Of(state.Priority, state.Category, state.Report));
        if (plan is null)
            return Refusals.Invalid("policy-unknown", "There is no such version.", [new FieldProblem("/version", "is no version of the policy")]);
        return plan.IsSameAs(state.Clocks.Plan) ? Decision.Accept() : Decision.Accept(new PolicyMoved(plan, command.Reason));
    }

    public Decision Transfer(ComplaintState state, TransferComplaint command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        if (Refusals.BadReason(command.Reason) is { } bad) return bad;
        if (!routing.AllQueues.Contains(command.Queue, StringComparer.Ordinal))
        {
            return Refusals.Invalid(
                "queue-unknown", "There is no such queue.", [new FieldProblem("/queue", $"must be one of {string.Join(", ", routing.AllQueues)}")]);
        }

        return command.Queue == state.Queue && state.Owner is null
            ? Decision.Accept()
            : Decision.Accept(new ComplaintTransferred(command.Queue, command.Reason));
    }
}

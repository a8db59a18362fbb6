using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What starts and meets the legal limits: returned goods, refunds, demands that the customer makes later than in the report.</summary>
/// <param name="calendar">The time zone of legal limits.</param>
internal sealed class StatutoryDecisions(WorkCalendar calendar)
{
    private const int MostDaysAgo = 60;

    public Decision GoodsReturned(ComplaintState state, RecordReturnedGoods command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        if (BadDay("/receivedOn", command.ReceivedOn, facts) is { } bad) return bad;
        return state.Statutory.Exists(line => line.IsOf(StatutoryLimit.RefundAfterReturn))
            ? Decision.Refuse(RefusalKind.Conflict, "goods-already-recorded", "The returned goods are recorded already.")
            : Decision.Accept(new StatutoryLineStarted(ComplaintLaw.Begin(StatutoryLimit.RefundAfterReturn, ComplaintLaw.EndOf(command.ReceivedOn), calendar)));
    }

    public Decision Demanded(ComplaintState state, RecordDemand command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        FieldChecks check = new();
        check.Defined("/demand", command.Demand);
        check.That(ComplaintLaw.IsLegalDemand(command.Demand), "/demand", "must be something that the law gives a limit for");
        if (check.Problems.Count > 0) return Refusals.Invalid("demand-invalid", "The demand is not valid.", check.Problems);
        if (BadDay("/madeOn", command.MadeOn, facts) is { } bad) return bad;
        return state.Statutory.Exists(line => line.IsOf(StatutoryLimit.DeliberateDelay))
            ? Decision.Refuse(RefusalKind.Conflict, "demand-already-recorded", "A demand is recorded already, and its limit runs.")
            : Decision.Accept(
                new DemandRecorded(command.Demand, command.MadeOn),
                new StatutoryLineStarted(ComplaintLaw.Begin(StatutoryLimit.DeliberateDelay, ComplaintLaw.EndOf(command.MadeOn), calendar)));
    }

    public static Decision Refunded(ComplaintState state, RecordRefund command, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk])) return Refusals.WrongRole(ComplaintRoles.Desk);
        if (state.Phase == ComplaintPhase.Ended) return Refusals.NotInStatus(state, "It is over");
        if (Refusals.BadText("/reference", command.Reference, ComplaintLimits.Name) is { } bad) return bad;
        RefundRecorded recorded = new(command.Reference);
        return state.Statutory.Exists(line => line.IsOf(StatutoryLimit.RefundAfterReturn) && line.FulfilledAt is null)
            ? Decision.Accept(recorded, new StatutoryLineMet(StatutoryLimit.RefundAfterReturn))
            : Decision.Accept(recorded);
    }

    private static Decision? BadDay(string field, DateOnly day, ComplaintFacts facts)
    {
        var today = ComplaintLaw.DayOf(facts.Now);
        return day > today || day < today.AddDays(-MostDaysAgo)
            ? Refusals.Invalid("day-invalid", "The day is not valid.", [new FieldProblem(field, $"must be today or at most {MostDaysAgo} days ago")])
            : null;
    }
}

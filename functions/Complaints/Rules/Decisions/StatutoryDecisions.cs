using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The legal limit on refunds: money back within 7 days of receiving the goods.</summary>
/// <param name="calendar">The time zone of legal limits.</param>
internal sealed class RefundDecisions(WorkCalendar calendar)
{
    private const int MostDaysAgo = 60;

    public Decision GoodsReturned(ComplaintState state, RecordReturnedGoods command, ComplaintFacts facts)
    {
        if (Refusals.NotTheirs(state, facts) is { } refused) return refused;
        var today = ComplaintLaw.DayOf(facts.Now);
        if (command.ReceivedOn > today || command.ReceivedOn < today.AddDays(-MostDaysAgo))
        {
            return Refusals.Invalid(
                "day-invalid", "The day is not valid.", [new FieldProblem("/receivedOn", $"must be today or at most {MostDaysAgo} days ago")]);
        }

        return state.Statutory.Exists(line => line.IsOf(StatutoryLimit.RefundAfterReturn))
            ? Decision.Refuse(RefusalKind.Conflict, "goods-already-recorded", "The returned goods are recorded already.")
            : Decision.Accept(new StatutoryLineStarted(ComplaintLaw.Begin(StatutoryLimit.RefundAfterReturn, ComplaintLaw.EndOf(command.ReceivedOn), calendar)));
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
}

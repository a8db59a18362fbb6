using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Orders.Rules.OrderEvent>;

namespace Ecom.Functions.Orders.Rules;

/// <summary>Whether something that the shop or a carrier says is kept. What contradicts what is known is refused, and nothing else.</summary>
internal static class FactDecisions
{
    public static Decision Record(OrderState? state, RecordFact command, OrderContext context)
    {
        var fact = command.Fact;
        if (state?.HasHandled(fact.Key) == true) return Decision.Accept();
        var problems = FactChecks.Problems(command, context.Now);
        if (problems.Count > 0) return Decision.Refuse(RefusalKind.Invalid, "order-event-invalid", "The event is not complete or not valid.", problems);
        if (Contradiction(state, fact) is { } refused) return refused;
        var kept = (context.KeptScans ?? []).Where(scan => state?.HasHandled(scan.Key) != true).ToList();
        if ((state?.HandledCommands.Count ?? 0) + kept.Count >= OrderLimits.Events)
            return Decision.Refuse(RefusalKind.TooLarge, "order-has-too-many-events", $"An order has at most {OrderLimits.Events} events.");
        if (fact is ParcelShipped or ParcelScanned && state?.Parcels.Count >= OrderLimits.Parcels && !Knows(state, fact))
            return Decision.Refuse(RefusalKind.TooLarge, "order-has-too-many-parcels", $"An order has at most {OrderLimits.Parcels} parcels.");
        return state is null
            ? Decision.Accept([new OrderTracked(command.OrderId), fact, .. kept])
            : Decision.Accept([fact, .. kept]);
    }

    private static Decision? Contradiction(OrderState? state, OrderFact fact)
    {
        switch (fact)
        {
            case OrderPlaced { Placement: var placement }:
                if (state?.Placement is { } placed && !placed.IsSameAs(placement))
                    return Decision.Refuse(RefusalKind.Conflict, "order-placed-otherwise", "The order was placed with other content before.");
                return state?.Payment is { } payment && payment.Amount != OrderAmounts.Total(placement) ? Disagree("/placement", placement, payment) : null;
            case OrderPaid { Payment: var now }:
                if (state?.Payment is { } paid && paid != now)
                    return Decision.Refuse(RefusalKind.Conflict, "order-paid-otherwise", "The order was paid otherwise before.");
                return state?.Placement is { } known && now.Amount != OrderAmounts.Total(known) ? Disagree("/payment/amount", known, now) : null;
            default:
                return null;
        }
    }

    private static Decision Disagree(string field, Placement placement, Payment payment)
    {
        var total = OrderAmounts.Total(placement);
        return Decision.Refuse(
            RefusalKind.Invalid,
            "amounts-disagree",
            "What was paid is not what the order costs.",
            [new FieldProblem(field, $"the order costs {total.MinorUnits} {total.Currency}, and {payment.Amount.MinorUnits} {payment.Amount.Currency} were paid")]);
    }

    private static bool Knows(OrderState state, OrderFact fact)
    {
        var key = fact switch
        {
            ParcelShipped shipped => shipped.Parcel,
            ParcelScanned scanned => scanned.Parcel,
            _ => null,
        };
        return state.Parcels.Exists(parcel => parcel.Key == key);
    }
}

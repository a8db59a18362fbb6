using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Orders.Rules.OrderEvent>;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What time does to an order; each deadline has a named consequence.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class DeadlineDecisions(OrderPolicy policy)
{
    /// <summary>What one append of the ledger takes beside a fact and the scans that were kept; the rest is due at once.</summary>
    private const int MostAtOnce = 8;

    private readonly OrderDeadlines deadlines = new(policy);

    /// <summary>The consequences that are due; none when no deadline has come.</summary>
    public Decision Decide(OrderState state, DateTimeOffset now)
    {
        switch (state.Phase)
        {
            case OrderPhase.Parked:
                return state.Parked!.RetryAt <= now ? Decision.Accept(new WorkResumed()) : Decision.Accept();
            case OrderPhase.Living:
                // First what parcels owe: an order whose parcel is just found lost does not end in the same breath.
                List<OrderEvent> found = [.. state.Shipped.Select(parcel => Found(state, parcel, now)).OfType<OrderEvent>().Take(MostAtOnce)];
                if (found.Count > 0) return Decision.Accept(found);
                return deadlines.Ending(state) is var (at, how) && at <= now ? Decision.Accept(new OrderEnded(how)) : Decision.Accept();
            default:
                return Decision.Accept();
        }
    }

    // A parcel that was already lost when it was first looked at is not reported as delayed too.
    private OrderEvent? Found(OrderState state, OrderParcel parcel, DateTimeOffset now)
    {
        if (deadlines.LostAt(state, parcel) <= now)
        {
            return new ParcelLost(
                parcel.Key, parcel.SilentSince!.Value, parcel.IsLostByCarrier ? null : deadlines.LostDays(state, parcel), policy.Version);
        }

        return deadlines.DelayedAt(state, parcel) <= now
            ? new ParcelDelayed(parcel.Key, parcel.SilentSince!.Value, deadlines.DelayedDays(state, parcel), policy.Version)
            : null;
    }
}

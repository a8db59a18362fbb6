namespace Ecom.Functions.Orders.Rules;

/// <summary>When time next acts on an order.</summary>
/// <param name="policy">The numbers.</param>
public sealed class OrderDeadlines(OrderPolicy policy)
{
    /// <summary>The next moment; it may be past. Null: nothing is waited for.</summary>
    /// <param name="state">The state.</param>
    public DateTimeOffset? Next(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase switch
        {
            OrderPhase.Parked => state.Parked!.RetryAt,
            OrderPhase.Living => state.Shipped
                .SelectMany(parcel => new[] { DelayedAt(state, parcel), LostAt(state, parcel) })
                .Append(EndsAt(state))
                .Min(),
            OrderPhase.None or OrderPhase.Ended => null,
        };
    }

    /// <summary>When a parcel is delayed; null: it is not watched for that, or was found delayed or lost before.</summary>
    /// <remarks>Without a placement nobody could be told whose parcel it is: it is watched as soon as that is known.</remarks>
    /// <param name="state">The order.</param>
    /// <param name="parcel">One of the parcels that were handed over.</param>
    public DateTimeOffset? DelayedAt(OrderState state, OrderParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(parcel);
        return IsUnderWay(state, parcel) && parcel is { DelayedAt: null, DeemedLostAt: null } && state.Placement is not null
            ? Settled(state, parcel.SilentSince!.Value.AddDays(DelayedDays(state, parcel)))
            : null;
    }

    /// <summary>When a parcel is lost; null: it is not watched for that, or was found lost before.</summary>
    /// <remarks>Only what was paid for can be claimed; the payment may become known after the parcel.</remarks>
    /// <param name="state">The order.</param>
    /// <param name="parcel">One of the parcels that were handed over.</param>
    public DateTimeOffset? LostAt(OrderState state, OrderParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(parcel);
        if (!IsUnderWay(state, parcel) || parcel.DeemedLostAt is not null || state.Placement is null || state.Payment is null) return null;
        // What the carrier says is no silence: there is nothing to wait for.
        return parcel.IsLostByCarrier ? parcel.LostAt : Settled(state, parcel.SilentSince!.Value.AddDays(LostDays(state, parcel)));
    }

    /// <summary>When an order is over.</summary>
    /// <param name="state">The order.</param>
    public DateTimeOffset EndsAt(OrderState state) => Ending(state).At;

    /// <summary>When and why an order is over.</summary>
    /// <param name="state">The order.</param>
    public (DateTimeOffset At, OrderEnding How) Ending(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.CancelledAt is not null) return (state.LastFactAt, OrderEnding.Cancelled);
        var parcels = state.Shipped.ToList();
        var done = parcels.Count == 0 ? state.SignedAt
            : parcels.TrueForAll(parcel => parcel.DoneAt is not null) ? parcels.Max(parcel => parcel.DoneAt)
            : null;
        return done is { } at
            ? (Settled(state, at.AddDays(policy.EndDays)), OrderEnding.Delivered)
            : (state.LastFactAt.AddDays(policy.SilenceDays), OrderEnding.Silence);
    }

    /// <summary>After how many calendar days without a scan a parcel is delayed.</summary>
    /// <param name="state">The order.</param>
    /// <param name="parcel">The parcel.</param>
    public int DelayedDays(OrderState state, OrderParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.IsSameCity(parcel) ? policy.DelayedDaysSameCity : policy.DelayedDays;
    }

    /// <summary>After how many calendar days without a scan a parcel is deemed lost.</summary>
    /// <param name="state">The order.</param>
    /// <param name="parcel">The parcel.</param>
    public int LostDays(OrderState state, OrderParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.IsSameCity(parcel) ? policy.LostDaysSameCity : policy.LostDays;
    }

    private static bool IsUnderWay(OrderState state, OrderParcel parcel) => state.CancelledAt is null && parcel.DoneAt is null;

    private DateTimeOffset Settled(OrderState state, DateTimeOffset at) =>
        at < state.LastFactAt + policy.Settling ? state.LastFactAt + policy.Settling : at;
}

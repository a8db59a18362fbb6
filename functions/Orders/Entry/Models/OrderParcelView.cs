using Ecom.Functions.Orders.Rules;

namespace Ecom.Functions.Orders.Entry;

/// <summary>A parcel of an order as the staff sees it.</summary>
/// <param name="Carrier">The carrier.</param>
/// <param name="TrackingNumber">Its number there.</param>
/// <param name="LineIds">The lines in it; empty: all.</param>
/// <param name="SameCity">Whether it goes within one city.</param>
/// <param name="ReplacementId">The replacement that it is.</param>
/// <param name="ShippedAt">When it was handed over; null: nobody said so yet.</param>
/// <param name="LastSeenAt">When the carrier last had it in hand.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
/// <param name="ReturnedAt">When it came back.</param>
/// <param name="LostByCarrierAt">When the carrier said that it is lost.</param>
/// <param name="DamagedAt">When it was told to be damaged.</param>
/// <param name="DelayedAt">When it was found delayed.</param>
/// <param name="DeemedLostAt">When it was found lost.</param>
public sealed record OrderParcelView(
    string Carrier,
    string TrackingNumber,
    IReadOnlyList<string> LineIds,
    bool SameCity,
    string? ReplacementId,
    DateTimeOffset? ShippedAt,
    DateTimeOffset? LastSeenAt,
    DateTimeOffset? DeliveredAt,
    DateTimeOffset? ReturnedAt,
    DateTimeOffset? LostByCarrierAt,
    DateTimeOffset? DamagedAt,
    DateTimeOffset? DelayedAt,
    DateTimeOffset? DeemedLostAt)
{
    /// <summary>The view of a parcel.</summary>
    /// <param name="state">The order.</param>
    /// <param name="parcel">The parcel.</param>
    public static OrderParcelView Of(OrderState state, OrderParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(parcel);
        return new OrderParcelView(
            parcel.Key.Carrier,
            parcel.Key.TrackingNumber,
            parcel.LineIds,
            state.IsSameCity(parcel),
            parcel.ReplacementId,
            parcel.ShippedAt,
            parcel.LastSeenAt,
            parcel.DeliveredAt,
            parcel.ReturnedAt,
            parcel.LostAt,
            parcel.DamagedAt,
            parcel.DelayedAt,
            parcel.DeemedLostAt);
    }
}

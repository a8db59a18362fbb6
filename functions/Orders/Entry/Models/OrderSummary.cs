using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Entry;

/// <summary>An order in a list.</summary>
/// <param name="OrderId">Its id at the shop.</param>
/// <param name="Status">How far it is.</param>
/// <param name="CustomerId">Who ordered.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="Parcels">Its parcels.</param>
/// <param name="IsDelayed">Whether a parcel was found delayed.</param>
/// <param name="IsLost">Whether a parcel was found lost.</param>
/// <param name="UpdatedAt">When something last became known.</param>
public sealed record OrderSummary(
    string OrderId,
    OrderStatus Status,
    string? CustomerId,
    Money? Paid,
    DateTimeOffset? PlacedAt,
    IReadOnlyList<ParcelKey> Parcels,
    bool IsDelayed,
    bool IsLost,
    DateTimeOffset UpdatedAt)
{
    /// <summary>The summary of an order.</summary>
    /// <param name="state">The order.</param>
    public static OrderSummary Of(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new OrderSummary(
            state.OrderId,
            state.Status,
            state.Placement?.Customer.Id,
            state.Payment?.Amount,
            state.PlacedAt,
            [.. state.Parcels.Select(parcel => parcel.Key)],
            state.Parcels.Exists(parcel => parcel.DelayedAt is not null),
            state.Parcels.Exists(parcel => parcel.DeemedLostAt is not null),
            state.UpdatedAt);
    }
}

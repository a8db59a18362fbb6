using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Store;

/// <summary>Orders as a kind of case.</summary>
/// <param name="rules">Say when time acts next, which lists find late orders by.</param>
public sealed class OrderCaseKind(OrderRules rules) : CaseKind<OrderState>
{
    /// <inheritdoc/>
    public override string Name => OrderCaseId.Kind;

    /// <inheritdoc/>
    public override int Version => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<string> OpenStates { get; } =
        [.. Enum.GetValues<OrderStatus>().Where(status => status is not (OrderStatus.Signed or OrderStatus.Cancelled)).Select(status => status.ToString())];

    /// <inheritdoc/>
    public override OrderState Evolve(OrderState? state, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return OrderEvolution.Evolve(entry.CaseId[(Name.Length + 1)..], state, EventJson.ToEvent<OrderEvent>(entry));
    }

    /// <inheritdoc/>
    public override CaseIndex Index(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new CaseIndex(
            state.OrderId,
            state.Placement?.Lines[0].Name ?? "",
            state.ErasedAt is null ? state.Status.ToString() : ErasedData.State,
            null,
            [.. PersonName.Parties(state.Placement?.Customer.Id, state.Placement?.Customer.Email), .. state.Parcels.Select(parcel => ParcelParty(parcel.Key))])
        {
            DueAt = rules.Deadlines.Next(state),
        };
    }

    /// <summary>The name under which lists find a parcel's order; customers' names are those of <see cref="PersonName"/>.</summary>
    /// <param name="parcel">The parcel.</param>
    public static string ParcelParty(ParcelKey parcel) => $"parcel:{parcel}";
}

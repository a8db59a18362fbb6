using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Steps;

/// <summary>Decides commands on orders. A parcel that is shipped brings the scans that came before it.</summary>
/// <param name="orders">The orders.</param>
/// <param name="parcels">Whose parcels are.</param>
/// <param name="rules">The rules.</param>
/// <param name="seal">Opens commands.</param>
/// <param name="metrics">Counts.</param>
public sealed class OrderCommandApplication(OrderStore orders, ParcelRecords parcels, OrderRules rules, CommandSeal seal, OrderMetrics metrics)
    : CommandApplication<OrderState, OrderCommand, OrderEvent>(orders, seal)
{
    /// <inheritdoc/>
    protected override async Task<Decision<OrderEvent>> DecideAsync(
        string id, OrderState? state, OrderCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        OrderContext context = new(now) { By = by };
        var decision = rules.Decide(state, command, context);
        if (command is not RecordFact { Fact: ParcelShipped shipped } record || decision is not Decision<OrderEvent>.Accepted { Events.Count: > 0 })
            return decision;
        var parcel = await parcels.AssignAsync(shipped.Parcel, record.OrderId, now, cancellationToken);
        return rules.Decide(state, command, context with { KeptScans = parcel.Kept });
    }

    /// <inheritdoc/>
    protected override OrderEvent Refused(string command, RuleRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new FactRefused(command, refusal.Code, refusal.Detail);
    }
    /// <inheritdoc/>
    protected override void Appended(IReadOnlyList<OrderEvent> events) => metrics.Recorded(events);
}

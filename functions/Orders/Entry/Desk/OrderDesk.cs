using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Takes commands of the staff for orders; facts of the shop and carriers come by <see cref="OrderGate"/>.</summary>
/// <param name="orders">The orders.</param>
/// <param name="rules">The rules.</param>
/// <param name="seal">Seals commands.</param>
/// <param name="time">The clock.</param>
public sealed class OrderDesk(OrderStore orders, OrderRules rules, CommandSeal seal, TimeProvider time)
    : CommandGate<OrderState, OrderCommand, OrderEvent>(orders, seal, time)
{
    /// <summary>Id of the order that a route names by its id at the shop.</summary>
    /// <param name="route">The route value.</param>
    /// <remarks>A slash is the one character that servers leave escaped in an address; the shop's ids are foreign text and may have one.</remarks>
    public static string KeyOf(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return OrderCaseId.KeyOf(route.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    protected override bool MaySee(Person by, OrderState state) => by.IsStaff();

    /// <inheritdoc/>
    protected override Task<Decision<OrderEvent>> DecideAsync(
        OrderState state, OrderCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(rules.Decide(state, command, new OrderContext(now) { By = by }));

    /// <inheritdoc/>
    protected override string NameOf(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.OrderId;
    }

    /// <inheritdoc/>
    protected override string AddressOf(string id) => $"/api/orders/{Uri.EscapeDataString(id)}";

    /// <inheritdoc/>
    protected override Refusal Unknown() => new NotFound("unknown-order", "There is no such order.");
}

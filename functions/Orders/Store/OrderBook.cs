using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Orders;
using Ecom.Functions.Platform.Orders.Rules;

namespace Ecom.Functions.Orders.Store;

/// <summary>Answers what other slices ask of orders.</summary>
/// <param name="orders">The orders.</param>
public sealed class OrderBook(OrderStore orders) : IOrderBook
{
    /// <inheritdoc/>
    public async Task<OrderFacts?> FindAsync(string orderId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(orderId);
        return await orders.FindAsync(OrderCaseId.KeyOf(orderId), cancellationToken) is { } state ? OrderFactsOfState.Of(state) : null;
    }
}

using System.Collections.Concurrent;
using Ecom.Functions.Platform.Orders;
using Ecom.Functions.Platform.Orders.Rules;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Orders that a test puts in.</summary>
internal sealed class OrdersInTest : IOrderBook
{
    private readonly ConcurrentDictionary<string, OrderFacts> orders = new(StringComparer.Ordinal);

    public OrderFacts Add(OrderFacts order) => orders[order.OrderId] = order;

    public Task<OrderFacts?> FindAsync(string orderId, CancellationToken cancellationToken) => Task.FromResult(orders.GetValueOrDefault(orderId));
}

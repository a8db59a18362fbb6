using Ecom.Functions.Platform.Orders.Rules;

namespace Ecom.Functions.Platform.Orders;

/// <summary>What other slices may ask of orders; the slice Orders answers.</summary>
public interface IOrderBook
{
    /// <summary>An order as it is known now.</summary>
    /// <param name="orderId">Its id at the storefront.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The order; null when nothing has come of it, or it is not paid.</returns>
    Task<OrderFacts?> FindAsync(string orderId, CancellationToken cancellationToken);
}

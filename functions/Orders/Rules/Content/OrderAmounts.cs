using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What each line of an order costs after everything that is taken off, to the cent.</summary>
public static class OrderAmounts
{
    /// <summary>What is paid for each line: price by quantity less its discount, less its exact share of the coupon.</summary>
    /// <param name="placement">What was ordered; its amounts are valid.</param>
    /// <returns>Minor units, in the order of the lines.</returns>
    public static IReadOnlyList<long> OfLines(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        var nets = placement.Lines.Select(line => line.Net).ToList();
        var shares = Shares.Of(placement.Coupon, nets);
        return [.. nets.Select((net, i) => net - shares[i])];
    }

    /// <summary>What is to be paid: all lines and the freight.</summary>
    /// <param name="placement">What was ordered; its amounts are valid.</param>
    public static Money Total(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        return new Money(OfLines(placement).Sum() + placement.Freight, placement.Currency);
    }
}

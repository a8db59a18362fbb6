using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What was paid for pieces of an order.</summary>
public static class ClaimValue
{
    /// <summary>The exact share of the pieces in what was paid; when they are all of the order, freight too.</summary>
    /// <param name="order">The order.</param>
    /// <param name="lines">The pieces.</param>
    /// <param name="taken">Pieces of each line that other claims took before, so that all claims together come to what was paid.</param>
    public static Money Of(OrderFacts order, IReadOnlyList<ClaimedLine> lines, IReadOnlyDictionary<string, int> taken)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(taken);
        var sum = lines.Sum(line => Of(order.Lines.First(other => other.LineId == line.LineId), line.Pieces, taken.GetValueOrDefault(line.LineId)));
        var all = order.Lines.All(line => lines.Where(claimed => claimed.LineId == line.LineId).Sum(claimed => claimed.Pieces) == line.Quantity);
        return order.Paid with { MinorUnits = all ? sum + order.Freight.MinorUnits : sum };
    }

    private static long Of(OrderLineFacts line, int pieces, int taken) =>
        Shares.OfPieces(line.Paid.MinorUnits, line.Quantity, Math.Min(taken, line.Quantity - pieces), pieces);
}

using System.Collections.Immutable;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What was ordered; amounts in minor units of the currency.</summary>
/// <param name="Customer">Who ordered.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Coupon">What a coupon takes off all lines together.</param>
/// <param name="Freight">The freight.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="SameCity">Whether it goes within one city; null: not said.</param>
public sealed record Placement(
    OrderCustomer Customer, ImmutableList<PlacedLine> Lines, long Coupon, long Freight, string Currency, bool? SameCity)
{
    /// <summary>Whether another says the same.</summary>
    /// <param name="other">The other.</param>
    public bool IsSameAs(Placement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Lines.SequenceEqual(other.Lines) && this == other with { Lines = Lines };
    }

    /// <summary>The customer's id; the rest is personal data.</summary>
    public override string ToString() => Customer.Id;
}

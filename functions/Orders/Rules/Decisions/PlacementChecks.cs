using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What is wrong with what was ordered.</summary>
internal static class PlacementChecks
{
    private static readonly string[] Tiers = ["standard", "silver", "gold"];
    private static readonly string[] Languages = ["zh", "en"];

    public static void Check(FieldChecks check, Placement placement)
    {
        Customer(check, placement.Customer);
        check.That(Currencies.IsKnown(placement.Currency), "/placement/currency", $"must be one of {string.Join(", ", Currencies.Codes)}");
        Amount(check, "/placement/freight", placement.Freight);
        Amount(check, "/placement/coupon", placement.Coupon);
        check.That(placement.Lines.Count is > 0 and <= OrderLimits.Lines, "/placement/lines", $"must be 1 to {OrderLimits.Lines}");
        check.That(
            placement.Lines.DistinctBy(line => line.LineId, StringComparer.Ordinal).Count() == placement.Lines.Count, "/placement/lines", "must have ids of their own");
        for (var i = 0; i < placement.Lines.Count; i++) Line(check, $"/placement/lines/{i}", placement.Lines[i]);
        // Sums of amounts that are wrong say nothing.
        if (check.Problems.Count == 0)
            check.That(placement.Coupon <= placement.Lines.Sum(line => line.Net), "/placement/coupon", "must not be more than the lines cost");
    }

    private static void Line(FieldChecks check, string field, PlacedLine line)
    {
        check.Required($"{field}/lineId", line.LineId, OrderLimits.Name);
        check.Required($"{field}/sku", line.Sku, OrderLimits.Name);
        check.Required($"{field}/name", line.Name, OrderLimits.Line);
        check.That(line.Quantity is > 0 and <= OrderLimits.Quantity, $"{field}/quantity", $"must be 1 to {OrderLimits.Quantity}");
        Amount(check, $"{field}/unitPrice", line.UnitPrice);
        var price = (Int128)line.Quantity * line.UnitPrice;
        check.That(price <= FieldChecks.AmountLimit, $"{field}/unitPrice", $"must not make the line cost more than {FieldChecks.AmountLimit}");
        check.That(line.Discount >= 0 && line.Discount <= price, $"{field}/discount", "must be from 0 to what the line costs");
    }

    // A customer who can be told nothing could not be told of a lost parcel either; the id is what orders are found by.
    private static void Customer(FieldChecks check, OrderCustomer customer)
    {
        check.Required("/placement/customer/id", customer.Id, OrderLimits.Name);
        check.Required("/placement/customer/name", customer.Name, OrderLimits.Name);
        if (customer.Email is not null) check.Email("/placement/customer/email", customer.Email);
        if (customer.Phone is not null) check.Phone("/placement/customer/phone", customer.Phone);
        check.That(customer.Tier is null || Tiers.Contains(customer.Tier, StringComparer.Ordinal), "/placement/customer/tier", $"must be one of {string.Join(", ", Tiers)}");
        check.That(
            customer.Language is null || Languages.Contains(customer.Language, StringComparer.Ordinal), "/placement/customer/language", $"must be one of {string.Join(", ", Languages)}");
    }

    private static void Amount(FieldChecks check, string field, long amount) =>
        check.That(amount is >= 0 and <= FieldChecks.AmountLimit, field, $"must be from 0 to {FieldChecks.AmountLimit}");
}

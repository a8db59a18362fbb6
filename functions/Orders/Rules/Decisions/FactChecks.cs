using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What is wrong with what the shop or a carrier says, by itself.</summary>
internal static class FactChecks
{
    /// <summary>What is wrong; empty when nothing is. Fields are named as in the messages.</summary>
    /// <param name="command">What is said.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlyList<FieldProblem> Problems(RecordFact command, DateTimeOffset now)
    {
        FieldChecks check = new();
        check.Required("/orderId", command.OrderId, OrderLimits.Name);
        check.Required("/eventId", command.Fact.EventId, OrderLimits.EventId);
        Instant(check, command.Fact.HappenedAt, now);
        switch (command.Fact)
        {
            case OrderPlaced placed:
                PlacementChecks.Check(check, placed.Placement);
                break;
            case OrderPaid paid:
                check.Required("/payment/paymentId", paid.Payment.PaymentId, OrderLimits.Name);
                check.Amount("/payment/amount", paid.Payment.Amount);
                break;
            case ParcelShipped shipped:
                Parcel(check, "/shipment/parcel", shipped.Parcel);
                check.That(shipped.LineIds.Count <= OrderLimits.Lines, "/shipment/lineIds", $"must not be more than {OrderLimits.Lines}");
                foreach (var line in shipped.LineIds) check.Required("/shipment/lineIds", line, OrderLimits.Name);
                check.Optional("/shipment/replacementId", shipped.ReplacementId, OrderLimits.Name);
                break;
            case OrderCancelled cancelled:
                check.Optional("/reason", cancelled.Reason, OrderLimits.Line);
                break;
            case ParcelScanned scanned:
                Scan(check, scanned);
                break;
            default:
                break;
        }

        return check.Problems;
    }

    /// <summary>What is wrong with a scan of a parcel that no order knows yet.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlyList<FieldProblem> Problems(ParcelScanned scan, DateTimeOffset now)
    {
        FieldChecks check = new();
        check.Required("/eventId", scan.EventId, OrderLimits.EventId);
        Instant(check, scan.HappenedAt, now);
        Scan(check, scan);
        return check.Problems;
    }

    private static void Scan(FieldChecks check, ParcelScanned scan)
    {
        Parcel(check, "/parcel", scan.Parcel);
        check.Defined("/kind", scan.Kind);
        check.Optional("/place", scan.Place, OrderLimits.Line);
    }

    private static void Parcel(FieldChecks check, string field, ParcelKey parcel)
    {
        check.That(
            parcel.Carrier is { Length: > 0 and <= OrderLimits.Carrier } && parcel.Carrier.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'),
            $"{field}/carrier",
            $"must be 1 to {OrderLimits.Carrier} lower-case letters, digits and '_'");
        check.Required($"{field}/trackingNumber", parcel.TrackingNumber, OrderLimits.TrackingNumber);
    }

    // What is said of the future would keep a silent parcel from ever being missed.
    private static void Instant(FieldChecks check, DateTimeOffset at, DateTimeOffset now)
    {
        check.That(at <= now + OrderLimits.Ahead, "/at", "must not be in the future");
        check.That(at.Year >= 2000, "/at", "must not be before the year 2000");
    }
}

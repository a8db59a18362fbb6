using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Opening a claim.</summary>
internal static class IntakeDecisions
{
    public static RuleRefusal? Open(ClaimChange change, string claimId, OpenClaim command)
    {
        var facts = change.Facts;
        var report = command.Report;
        var problems = ClaimCheck.Problems(report);
        if (problems.Count > 0) return Refusals.Invalid("report-invalid", "The claim is not complete or not valid.", problems);
        if (facts.Order is not { } order)
            return Refusals.Invalid("unknown-order", "There is no such paid order.", new FieldProblem("/orderId", "is no paid order that is known here"));
        if (facts.By.HasAny(ClaimRoles.Customer) && !string.Equals(report.Customer.Id, order.CustomerId, StringComparison.Ordinal))
            return Refusals.Invalid("not-your-order", "The order is another customer's.", new FieldProblem("/orderId", "is not an order of this customer"));
        var parcel = ParcelOf(report, order);
        if (report.Parcel is not null && parcel is null)
            return Refusals.Invalid("unknown-parcel", "The order has no such parcel.", new FieldProblem("/parcel", "is no parcel of the order"));
        var (kind, why) = Classify(report, parcel);
        var lines = report.Lines.Count > 0 ? report.Lines : All(order, parcel, kind, facts.Taken);
        problems = ClaimCheck.Problems(lines, order, facts.Taken);
        if (problems.Count > 0) return Refusals.Invalid("lines-invalid", "The lines do not fit the order.", problems);
        if (lines.Count == 0) return Refusals.Conflict("nothing-to-claim", "Other claims have taken all that was in the parcel.");
        change.Add(new ClaimOpened(claimId, facts.Number, report with { Lines = lines, Parcel = parcel?.Parcel }, kind, why, order));
        return null;
    }

    private static OrderParcelFacts? ParcelOf(ClaimReport report, OrderFacts order) => report.Parcel is { } named
        ? order.Parcels.FirstOrDefault(parcel => parcel.Parcel == named)
        : order.Parcels.Count == 1 ? order.Parcels[0] : null;

    private static (ClaimKind Kind, string Why) Classify(ClaimReport report, OrderParcelFacts? parcel) => report.Kind is { } kind
        ? (kind, "as reported")
        : report.Lines.Any(line => line.Damaged > 0)
            ? (ClaimKind.Damaged, "pieces are damaged")
            : parcel?.DeliveredAt is not null
                ? (ClaimKind.Damaged, "the parcel was delivered, and pieces are missing")
                : (ClaimKind.Lost, "the parcel was not delivered");

    // Of a parcel that is lost, all is missing; of one that is damaged, all is damaged until somebody says less.
    private static IReadOnlyList<ClaimedLine> All(OrderFacts order, OrderParcelFacts? parcel, ClaimKind kind, IReadOnlyDictionary<string, int> taken) =>
    [
        .. order.Lines
            .Where(line => parcel is null || parcel.LineIds.Count == 0 || parcel.LineIds.Contains(line.LineId, StringComparer.Ordinal))
            .Select(line => (line.LineId, Left: line.Quantity - taken.GetValueOrDefault(line.LineId)))
            .Where(line => line.Left > 0)
            .Select(line => kind == ClaimKind.Lost ? new ClaimedLine(line.LineId, Missing: line.Left) : new ClaimedLine(line.LineId, Damaged: line.Left)),
    ];
}

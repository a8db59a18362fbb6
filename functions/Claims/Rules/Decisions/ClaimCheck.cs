using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Whether what came in can be a claim.</summary>
internal static class ClaimCheck
{
    /// <summary>What is wrong with a report; empty when nothing is.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<FieldProblem> Problems(ClaimReport report)
    {
        FieldChecks check = new();
        check.Defined("/channel", report.Channel);
        if (report.Kind is { } kind) check.Defined("/kind", kind);
        check.Optional("/externalId", report.ExternalId, ClaimLimits.Name);
        check.Required("/orderId", report.OrderId, ClaimLimits.Name);
        check.Required("/description", report.Description, ClaimLimits.Text);
        if (report.Parcel is { } parcel) Parcel(check, "/parcel", parcel);
        check.Customer("/customer", report.Customer);
        Pieces(check, report.Lines);
        return check.Problems;
    }

    /// <summary>What is wrong with lines against the order; empty when nothing is.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="order">The order.</param>
    /// <param name="taken">Pieces of each line that other claims took.</param>
    public static IReadOnlyList<FieldProblem> Problems(IReadOnlyList<ClaimedLine> lines, OrderFacts order, IReadOnlyDictionary<string, int> taken)
    {
        FieldChecks check = new();
        Pieces(check, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var ordered = order.Lines.FirstOrDefault(other => other.LineId == line.LineId);
            check.That(ordered is not null, $"/lines/{i}/lineId", "is no line of the order");
            if (ordered is null) continue;
            var left = ordered.Quantity - taken.GetValueOrDefault(line.LineId);
            check.That(line.Pieces <= left, $"/lines/{i}", $"claims {line.Pieces} pieces, and {left} of {ordered.Quantity} can be claimed");
        }

        return check.Problems;
    }

    /// <summary>What is wrong with a parcel.</summary>
    public static void Parcel(FieldChecks check, string field, ParcelKey parcel)
    {
        check.That(
            parcel.Carrier.Length is >= 1 and <= 30 && parcel.Carrier.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
            $"{field}/carrier",
            "must be 1 to 30 lower-case letters, digits or hyphens");
        check.That(
            parcel.TrackingNumber.Length is >= 1 and <= 50 && parcel.TrackingNumber.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
            $"{field}/trackingNumber",
            "must be 1 to 50 letters, digits or hyphens");
    }

    /// <summary>What is wrong with a pickup place.</summary>
    public static RuleRefusal? Pickup(PickupPlace? place)
    {
        if (place is null) return null;
        FieldChecks check = new();
        check.Required("/pickup/name", place.Name, ClaimLimits.Name);
        check.Required("/pickup/address", place.Address, ClaimLimits.Address);
        check.Phone("/pickup/phone", place.Phone);
        return check.Problems.Count == 0 ? null : Refusals.Invalid("pickup-invalid", "The place is not complete or not valid.", check.Problems);
    }

    private static void Pieces(FieldChecks check, IReadOnlyList<ClaimedLine> lines)
    {
        check.That(lines.Count <= ClaimLimits.Lines, "/lines", $"must not be more than {ClaimLimits.Lines}");
        for (var i = 0; i < lines.Count; i++)
        {
            check.That(lines[i].Damaged >= 0, $"/lines/{i}/damaged", "must not be negative");
            check.That(lines[i].Missing >= 0, $"/lines/{i}/missing", "must not be negative");
            check.That(lines[i] is { Damaged: <= 1_000_000, Missing: <= 1_000_000, Pieces: > 0 }, $"/lines/{i}", "must claim 1 to 1000000 pieces");
            check.That(lines.Take(i).All(line => line.LineId != lines[i].LineId), $"/lines/{i}/lineId", "is there twice");
        }
    }
}

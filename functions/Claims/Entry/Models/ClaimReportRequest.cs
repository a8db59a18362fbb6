using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of a new claim.</summary>
/// <param name="Channel">How it came in.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Customer">Whose parcel it is.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Kind">What happened; without it, the order's parcels decide.</param>
/// <param name="Parcel">The parcel; without it, the order's only one.</param>
/// <param name="Lines">What is concerned; without it, all that is in the parcel.</param>
/// <param name="ExternalId">Id at its source; the same channel and id twice is one claim.</param>
public sealed record ClaimReportRequest(
    ClaimChannel Channel,
    string OrderId,
    CustomerRequest Customer,
    string Description,
    ClaimKind? Kind = null,
    ParcelKey? Parcel = null,
    IReadOnlyList<ClaimedLine>? Lines = null,
    string? ExternalId = null)
{
    /// <summary>The report as the rules know it.</summary>
    public ClaimReport ToReport() => new(
        Channel, ExternalId, TextRules.Line(OrderId), Kind, Customer.ToCustomer(), TextRules.Paragraphs(Description), Parcel, Lines ?? []);

    /// <summary>Channel and order; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(ClaimReportRequest)} {Channel} {OrderId}";
}

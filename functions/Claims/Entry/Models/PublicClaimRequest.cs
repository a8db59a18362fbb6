using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of a claim by a customer who has not signed in.</summary>
/// <param name="OrderId">The order, which must be this customer's.</param>
/// <param name="Customer">Whose parcel it is.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Kind">What happened; without it, the order's parcels decide.</param>
/// <param name="Parcel">The parcel; without it, the order's only one.</param>
/// <param name="Lines">What is concerned; without it, all that is in the parcel.</param>
/// <param name="Channel">Where they write.</param>
public sealed record PublicClaimRequest(
    string OrderId,
    PublicClaimant Customer,
    string Description,
    ClaimKind? Kind = null,
    ParcelKey? Parcel = null,
    IReadOnlyList<ClaimedLine>? Lines = null,
    PublicChannel Channel = PublicChannel.WebForm)
{
    /// <summary>The report as the rules know it.</summary>
    public ClaimReport ToReport() => new(
        Channel == PublicChannel.App ? ClaimChannel.App : ClaimChannel.WebForm,
        null,
        TextRules.Line(OrderId),
        Kind,
        Customer.ToCustomer(),
        TextRules.Paragraphs(Description),
        Parcel,
        Lines ?? []);

    /// <summary>The order; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(PublicClaimRequest)} {OrderId}";
}

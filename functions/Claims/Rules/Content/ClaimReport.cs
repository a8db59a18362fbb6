using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A parcel that is damaged or lost, as it was reported.</summary>
/// <param name="Channel">How it came in.</param>
/// <param name="ExternalId">Id at its source; the same channel and id twice is one claim.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Kind">As whoever reports it sees it; null: the rules decide.</param>
/// <param name="Customer">Whose parcel it is.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Parcel">The parcel; null: the order's only one.</param>
/// <param name="Lines">What is concerned; empty: all that is in the parcel, as lost.</param>
public sealed record ClaimReport(
    ClaimChannel Channel,
    [PersonalData] string? ExternalId,
    string OrderId,
    ClaimKind? Kind,
    CustomerContact Customer,
    [PersonalData] string Description,
    ParcelKey? Parcel,
    IReadOnlyList<ClaimedLine> Lines)
{
    /// <summary>Channel and order; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(ClaimReport)} {Channel} {OrderId}";
}

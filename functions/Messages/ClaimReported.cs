namespace Ecom.Functions.Messages;

/// <summary>A parcel is damaged or lost, says another slice or another system; on the queue <see cref="Queue"/>, as JSON. The same channel and external id twice is one claim.</summary>
/// <param name="Version">Version of this message: <see cref="CurrentVersion"/>.</param>
/// <param name="Channel">How it came in: <c>storefront</c>, <c>serviceBus</c>, <c>lossDetection</c> and so on.</param>
/// <param name="ExternalId">Id at its source.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Kind"><c>damaged</c> or <c>lost</c>; without it, the order's parcels decide.</param>
/// <param name="Customer">Who is concerned.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Carrier">The carrier of the parcel, where one is meant.</param>
/// <param name="TrackingNumber">The parcel's number.</param>
/// <param name="Lines">What is concerned; empty: all that is in the parcel.</param>
public sealed record ClaimReported(
    int Version,
    string Channel,
    string ExternalId,
    string OrderId,
    string? Kind,
    ReportedCustomer Customer,
    string Description,
    string? Carrier = null,
    string? TrackingNumber = null,
    IReadOnlyList<ClaimReportedLine>? Lines = null)
{
    /// <summary>The queue that takes this message.</summary>
    public const string Queue = "claims-intake";

    /// <summary>The version that is written and read now.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version, channel and external id; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(ClaimReported)} {Version}: {Channel} {ExternalId}";
}

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>A claim as it is sent to the carrier.</summary>
/// <param name="TrackingNumber">The parcel.</param>
/// <param name="Kind"><c>lost</c> or <c>damaged</c>.</param>
/// <param name="Amount">What is claimed.</param>
/// <param name="Reference">A case's number.</param>
internal sealed record RecoveryBody(string TrackingNumber, string Kind, Money Amount, string Reference);

namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A claim against the carrier.</summary>
/// <param name="TrackingNumber">The parcel.</param>
/// <param name="Kind"><c>lost</c> or <c>damaged</c>.</param>
/// <param name="Amount">What is claimed.</param>
/// <param name="Reference">What it is for.</param>
internal sealed record RecoveryRequest(string TrackingNumber, string Kind, Money Amount, string Reference);

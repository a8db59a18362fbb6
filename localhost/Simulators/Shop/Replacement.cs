namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>A replacement.</summary>
/// <param name="ReplacementId">The replacement.</param>
/// <param name="Request">What is sent.</param>
/// <param name="TrackingNumber">The parcel in which it is sent.</param>
/// <param name="Status">Where it stands.</param>
internal sealed record Replacement(string ReplacementId, ReplacementRequest Request, string TrackingNumber, ReplacementStatus Status = ReplacementStatus.Ordered);

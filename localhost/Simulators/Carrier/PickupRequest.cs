namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A parcel to be fetched; whom to ask for and where are read over: nothing personal is kept.</summary>
/// <param name="OrderId">The order from which it comes.</param>
/// <param name="Reference">What it is for.</param>
internal sealed record PickupRequest(string OrderId, string Reference);

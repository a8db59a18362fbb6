namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>What a person decided about a parked notification.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why it is dropped; null when it is sent again.</param>
internal sealed record ParkingDecision(string By, DateTimeOffset At, string? Reason);

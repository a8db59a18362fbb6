namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>Why a notification is not to be sent.</summary>
/// <param name="Reason">The reason, for whoever asks later.</param>
public sealed record DropRequest(string Reason);

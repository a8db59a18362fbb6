namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Why a notification was parked, and what a person decided.</summary>
/// <param name="Key">The notification's key.</param>
/// <param name="Template">Its template.</param>
/// <param name="Channel">How it was to be sent.</param>
/// <param name="Reason">Why it could not be, without personal data.</param>
/// <param name="Attempts">How often it was tried in the last round.</param>
/// <param name="FirstAt">When the last round began.</param>
/// <param name="ParkedAt">When it was parked.</param>
/// <param name="Content">The encrypted notification in base64; null once it is sent or dropped.</param>
/// <param name="Decision">What a person decided last; null when nobody has.</param>
internal sealed record DeliveryTrouble(
    string Key,
    string Template,
    string Channel,
    string Reason,
    int Attempts,
    DateTimeOffset FirstAt,
    DateTimeOffset ParkedAt,
    string? Content,
    ParkingDecision? Decision = null);

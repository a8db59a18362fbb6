using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>What is remembered of a notification, so that it is sent once.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Round">0, and one more each time a person has it sent again.</param>
/// <param name="Try">Number of the newest try; it grows with time, so one that lost its lease never has the number of a later one.</param>
/// <param name="LeaseUntil">Until when that try may take.</param>
/// <param name="ExpiresAt">When the record may go; parked ones stay.</param>
/// <param name="Trouble">Why it was parked; null when it never was.</param>
internal sealed record NotificationRecord(
    string Id,
    NotificationStatus Status,
    int Round,
    long Try,
    DateTimeOffset LeaseUntil,
    DateTimeOffset ExpiresAt,
    DeliveryTrouble? Trouble = null)
{
    /// <summary>Its place in the list of parked ones, oldest first; null when it is not parked.</summary>
    [JsonIgnore]
    public string? ParkedKey => Status == NotificationStatus.Parked && Trouble is not null
        ? $"{LedgerTime.Format(Trouble.ParkedAt)} {Id}"
        : null;

    /// <summary>Whether it counts no longer.</summary>
    public bool IsOver(DateTimeOffset now) => Status != NotificationStatus.Parked && ExpiresAt <= now;
}

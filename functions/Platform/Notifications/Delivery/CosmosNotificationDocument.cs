namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>A record as its document, which the server drops after a while unless it is parked.</summary>
/// <param name="Id">The notification.</param>
/// <param name="Ttl">After how many seconds it may be dropped; -1 for never.</param>
/// <param name="ParkedKey">Its place among the parked ones; none when it is not parked.</param>
/// <param name="Record">The record.</param>
internal sealed record CosmosNotificationDocument(string Id, int Ttl, string? ParkedKey, NotificationRecord Record)
{
    public static CosmosNotificationDocument Of(NotificationRecord record, DateTimeOffset now) => new(
        record.Id,
        record.ParkedKey is null ? (int)Math.Clamp((record.ExpiresAt - now).TotalSeconds + 1, 1, int.MaxValue) : -1,
        record.ParkedKey,
        record);
}

using Ecom.Functions.Platform.Notifications.Delivery;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>A notification that could not be sent. Who was to get it is not told: its key names the case.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its key, which names case and event.</param>
/// <param name="Template">Its template.</param>
/// <param name="Channel"><c>email</c> or <c>webhook</c>.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it could not be sent.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="FirstAt">When it was tried first.</param>
/// <param name="ParkedAt">When it was parked.</param>
/// <param name="DecidedBy">Who decided last what becomes of it; null when nobody has.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="DropReason">Why it was dropped.</param>
public sealed record ParkedNotification(
    string Id,
    string Key,
    string Template,
    string Channel,
    NotificationStatus Status,
    string Reason,
    int Attempts,
    DateTimeOffset FirstAt,
    DateTimeOffset ParkedAt,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? DropReason)
{
    internal static ParkedNotification Of(NotificationRecord record)
    {
        var trouble = record.Trouble ?? throw new InvalidOperationException("A notification that was never parked is not shown.");
        return new ParkedNotification(
            record.Id,
            trouble.Key,
            trouble.Template,
            trouble.Channel,
            record.Status,
            trouble.Reason,
            trouble.Attempts,
            trouble.FirstAt,
            trouble.ParkedAt,
            trouble.Decision?.By,
            trouble.Decision?.At,
            trouble.Decision?.Reason);
    }
}

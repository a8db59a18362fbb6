namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>What became of a notification.</summary>
public enum NotificationStatus
{
    /// <summary>To be sent, now or later.</summary>
    Waiting,

    /// <summary>A try is under way, until its lease ends.</summary>
    Sending,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>It could not be sent; a person decides.</summary>
    Parked,

    /// <summary>A person decided that it is not to be sent.</summary>
    Dropped,
}

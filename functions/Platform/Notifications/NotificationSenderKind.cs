namespace Ecom.Functions.Platform.Notifications;

/// <summary>Where messages go.</summary>
public enum NotificationSenderKind
{
    /// <summary>One file per message in a folder, for one machine.</summary>
    Folder,

    /// <summary>A mail server.</summary>
    Smtp,
}

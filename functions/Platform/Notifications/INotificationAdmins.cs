namespace Ecom.Functions.Platform.Notifications;

/// <summary>Who is told when notifications cannot be sent.</summary>
public interface INotificationAdmins
{
    /// <summary>The admins' address.</summary>
    Recipient Admins { get; }

    /// <summary>The address of a path of this site.</summary>
    /// <param name="path">The path, from its slash.</param>
    string AddressOf(string path);
}

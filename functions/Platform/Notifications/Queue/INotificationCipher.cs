namespace Ecom.Functions.Platform.Notifications.Queue;

/// <summary>Encrypts notifications at rest; what is closed for one notification opens for no other.</summary>
public interface INotificationCipher
{
    /// <summary>Encrypts.</summary>
    /// <param name="id">The notification.</param>
    /// <param name="plain">The content.</param>
    byte[] Close(string id, ReadOnlySpan<byte> plain);

    /// <summary>Decrypts.</summary>
    /// <param name="id">The notification.</param>
    /// <param name="closed">What <see cref="Close"/> returned.</param>
    /// <exception cref="InvalidOperationException">No configured secret opens it for this notification.</exception>
    byte[] Open(string id, ReadOnlySpan<byte> closed);
}

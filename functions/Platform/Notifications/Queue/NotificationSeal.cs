using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Secrets;

namespace Ecom.Functions.Platform.Notifications.Queue;

/// <summary>Notifications as encrypted bytes, for the queue and for the parked ones.</summary>
/// <param name="seal">Encrypts.</param>
internal sealed class NotificationSeal(Seal seal)
{
    /// <summary>The largest notification, before encryption, in bytes of JSON: with some room it fits into a message of 256 KB.</summary>
    public const int MaxBytes = 128 * 1024;

    private const string Use = "notifications";

    /// <summary>Encrypts a notification.</summary>
    /// <exception cref="ArgumentException">It is larger than <see cref="MaxBytes"/>.</exception>
    public byte[] Close(Notification notification)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(notification, LedgerJson.Options);
        return plain.Length <= MaxBytes
            ? seal.Close(Use, Encoding.UTF8.GetBytes(NotificationId.Of(notification.Key)), plain)
            : throw new ArgumentException($"The notification {notification} has more than {MaxBytes} bytes.", nameof(notification));
    }

    /// <summary>Decrypts a notification.</summary>
    /// <exception cref="InvalidOperationException">It does not open, or is not the one of that id.</exception>
    /// <exception cref="JsonException">It is no notification.</exception>
    public Notification Open(string id, ReadOnlySpan<byte> closed)
    {
        var notification = JsonSerializer.Deserialize<Notification>(seal.Open(Use, Encoding.UTF8.GetBytes(id), closed), LedgerJson.Options);
        return notification is { Key.Length: > 0 } && NotificationId.Of(notification.Key) == id
            ? notification
            : throw new InvalidOperationException("What is sealed is not the notification of its id.");
    }
}

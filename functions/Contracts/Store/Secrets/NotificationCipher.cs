using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Notifications.Queue;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Encrypts notifications with the application's secret (AES-256-GCM).</summary>
/// <param name="secrets">The keys.</param>
public sealed class NotificationCipher(ContractSecrets secrets) : INotificationCipher
{
    private const string Use = "notifications";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <inheritdoc/>
    public byte[] Close(string id, ReadOnlySpan<byte> plain)
    {
        var closed = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, NonceBytes));
        using AesGcm cipher = new(secrets.Key(Use), TagBytes);
        cipher.Encrypt(
            closed.AsSpan(0, NonceBytes), plain, closed.AsSpan(NonceBytes + TagBytes), closed.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(id));
        return closed;
    }

    /// <inheritdoc/>
    public byte[] Open(string id, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < NonceBytes + TagBytes) throw new InvalidOperationException("What is sealed is cut off.");
        var plain = new byte[closed.Length - NonceBytes - TagBytes];
        foreach (var key in secrets.Keys(Use))
        {
            using AesGcm cipher = new(key, TagBytes);
            try
            {
                cipher.Decrypt(
                    closed[..NonceBytes], closed[(NonceBytes + TagBytes)..], closed.Slice(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(id));
                return plain;
            }
            catch (AuthenticationTagMismatchException)
            {
                // Sealed with another secret, perhaps: the next one is tried.
            }
        }

        throw new InvalidOperationException("No configured secret opens the notification.");
    }
}

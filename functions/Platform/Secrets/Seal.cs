using System.Security.Cryptography;

namespace Ecom.Functions.Platform.Secrets;

/// <summary>Encrypts what passes through durable plain text, such as histories and queues (AES-256-GCM, a key for each use).</summary>
/// <param name="secrets">The keys.</param>
public sealed class Seal(ApplicationSecrets secrets)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Encrypts; the result opens for the same use and binding only.</summary>
    /// <param name="use">Names the use.</param>
    /// <param name="bound">What it belongs to, such as a case and a command.</param>
    /// <param name="plain">The content.</param>
    public byte[] Close(string use, ReadOnlySpan<byte> bound, ReadOnlySpan<byte> plain)
    {
        var closed = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, NonceBytes));
        using AesGcm cipher = new(secrets.Key(use), TagBytes);
        cipher.Encrypt(
            closed.AsSpan(0, NonceBytes), plain, closed.AsSpan(NonceBytes + TagBytes), closed.AsSpan(NonceBytes, TagBytes), bound);
        return closed;
    }

    /// <summary>Tells by which secret something is sealed: the same as long as the current secret is.</summary>
    /// <param name="use">Names the use.</param>
    /// <returns>The beginning of a hash of the key; nothing of the key can be told from it.</returns>
    public string MarkOf(string use) => Convert.ToHexStringLower(SHA256.HashData(secrets.Key(use)))[..16];

    /// <summary>Decrypts with whichever configured secret fits.</summary>
    /// <param name="use">Names the use.</param>
    /// <param name="bound">What it belongs to.</param>
    /// <param name="closed">What <see cref="Close"/> returned.</param>
    /// <exception cref="InvalidOperationException">No configured secret opens it for this use and binding.</exception>
    public byte[] Open(string use, ReadOnlySpan<byte> bound, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < NonceBytes + TagBytes)
            throw new InvalidOperationException("What is sealed is cut off.");
        var plain = new byte[closed.Length - NonceBytes - TagBytes];
        foreach (var key in secrets.Keys(use))
        {
            using AesGcm cipher = new(key, TagBytes);
            try
            {
                cipher.Decrypt(closed[..NonceBytes], closed[(NonceBytes + TagBytes)..], closed.Slice(NonceBytes, TagBytes), plain, bound);
                return plain;
            }
            catch (AuthenticationTagMismatchException)
            {
                // Sealed with another secret, perhaps: the next one is tried.
            }
        }

        throw new InvalidOperationException("No configured secret opens what is sealed; keep the secret that sealed it in Secrets:Previous.");
    }
}

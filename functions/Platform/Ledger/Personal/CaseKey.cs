using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Ledger.Personal;

/// <summary>The key of a case's personal data: seals texts (AES-256-GCM), the same text at the same place always the same way.</summary>
/// <remarks>
/// The nonce is a keyed hash of place and text, so that a retried append writes the same bytes and is known as a retry. Two texts
/// meet in one nonce with a chance of about 2⁻⁹⁶ each: a case has some hundreds. Who has no key learns from it that
/// one text stands twice at the same kind of place in a case, and about how long it is.
/// </remarks>
public sealed class CaseKey
{
    /// <summary>The size of a key.</summary>
    public const int Bytes = 32;

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] encryption;
    private readonly byte[] nonces;

    /// <summary>A key from its bytes.</summary>
    /// <param name="key">The bytes.</param>
    public CaseKey(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, Bytes, nameof(key));
        encryption = HKDF.Expand(HashAlgorithmName.SHA256, key, Bytes, "encryption"u8.ToArray());
        nonces = HKDF.Expand(HashAlgorithmName.SHA256, key, Bytes, "nonces"u8.ToArray());
    }

    /// <summary>Seals a text.</summary>
    /// <param name="place">Case, event and field; it opens there only.</param>
    /// <param name="text">The text.</param>
    public string Close(string place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(text);
        var bound = Encoding.UTF8.GetBytes(place);
        var plain = Encoding.UTF8.GetBytes(text);
        var closed = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = closed.AsSpan(0, NonceBytes);
        using (var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, nonces))
        {
            hash.AppendData(BitConverter.GetBytes(bound.Length));
            hash.AppendData(bound);
            hash.AppendData(plain);
            hash.GetHashAndReset().AsSpan(0, NonceBytes).CopyTo(nonce);
        }

        using AesGcm cipher = new(encryption, TagBytes);
        cipher.Encrypt(nonce, plain, closed.AsSpan(NonceBytes + TagBytes), closed.AsSpan(NonceBytes, TagBytes), bound);
        return Base64Url.EncodeToString(closed);
    }

    /// <summary>Opens a sealed text.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="text">The sealed text.</param>
    /// <exception cref="CryptographicException">It was not sealed by this key for this place, or was changed.</exception>
    public string Open(string place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        var closed = Base64Url.DecodeFromChars(text);
        if (closed.Length < NonceBytes + TagBytes) throw new CryptographicException("What is sealed is cut off.");
        var plain = new byte[closed.Length - NonceBytes - TagBytes];
        using AesGcm cipher = new(encryption, TagBytes);
        cipher.Decrypt(
            closed.AsSpan(0, NonceBytes), closed.AsSpan(NonceBytes + TagBytes), closed.AsSpan(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(place));
        return Encoding.UTF8.GetString(plain);
    }
}

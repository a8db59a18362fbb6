using System.Security.Cryptography;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Checks signatures of Standard Webhooks. Pure; comparisons take the same time wherever they differ.</summary>
public static class WebhookVerifier
{
    /// <summary>The most signatures that are looked at; a source has one per key.</summary>
    public const int MaxSignatures = 16;

    private const string Version = "v1,";
    private const int EncodedBytes = 44;

    /// <summary>Whether a delivery is recent.</summary>
    /// <param name="timestamp">The delivery's time in seconds since 1970-01-01 UTC.</param>
    /// <param name="now">The time.</param>
    /// <param name="tolerance">How far they may be apart.</param>
    public static WebhookVerdict CheckTime(long timestamp, DateTimeOffset now, TimeSpan tolerance)
    {
        var age = now - DateTimeOffset.UnixEpoch - TimeSpan.FromSeconds(Math.Clamp(timestamp, 0, int.MaxValue * 8L));
        return age > tolerance ? WebhookVerdict.Stale : age < -tolerance ? WebhookVerdict.Future : WebhookVerdict.Genuine;
    }

    /// <summary>Whether one of the signatures is one of the keys'.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="content"><c>id.timestamp.body</c> as it came.</param>
    /// <param name="signatures">The header <see cref="WebhookHeaders.Signature"/>.</param>
    public static WebhookVerdict CheckSignature(IReadOnlyList<WebhookKey> keys, ReadOnlySpan<byte> content, ReadOnlySpan<char> signatures)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Span<byte> expected = stackalloc byte[WebhookKey.SignatureBytes];
        for (var i = 0; i < keys.Count; i++)
        {
            keys[i].Sign(content, expected);
            if (Holds(signatures, expected))
                return WebhookVerdict.Genuine;
        }

        return WebhookVerdict.Mismatch;
    }

    private static bool Holds(ReadOnlySpan<char> signatures, ReadOnlySpan<byte> expected)
    {
        Span<byte> given = stackalloc byte[WebhookKey.SignatureBytes];
        var left = MaxSignatures;
        foreach (var range in signatures.Split(' '))
        {
            if (left-- == 0)
                return false;
            var signature = signatures[range];
            if (signature.Length == Version.Length + EncodedBytes
                && signature.StartsWith(Version, StringComparison.Ordinal)
                && Convert.TryFromBase64Chars(signature[Version.Length..], given, out var written)
                && written == given.Length
                && CryptographicOperations.FixedTimeEquals(given, expected))
            {
                return true;
            }
        }

        return false;
    }
}

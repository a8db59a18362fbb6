using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>A secret that signs webhooks: HMAC-SHA256 over <c>id.timestamp.body</c>.</summary>
/// <remarks>A class and no record, so that nothing prints the secret.</remarks>
public sealed class WebhookKey
{
    /// <summary>What the written form of a secret starts with.</summary>
    public const string Prefix = "whsec_";

    /// <summary>The shortest secret in bytes.</summary>
    public const int MinBytes = 24;

    /// <summary>The longest secret in bytes.</summary>
    public const int MaxBytes = 64;

    /// <summary>The length of a signature in bytes.</summary>
    public const int SignatureBytes = HMACSHA256.HashSizeInBytes;

    private readonly byte[] secret;

    private WebhookKey(byte[] secret) => this.secret = secret;

    /// <summary>Reads a secret: <c>whsec_</c> and 24 to 64 bytes in base64.</summary>
    /// <param name="text">The written form.</param>
    /// <exception cref="FormatException">It is no such secret; the message does not repeat it.</exception>
    public static WebhookKey Parse(string text) => TryParse(text, out var key)
        ? key
        : throw new FormatException($"A webhook secret is '{Prefix}' and {MinBytes} to {MaxBytes} bytes in base64.");

    /// <summary>Reads a secret: <c>whsec_</c> and 24 to 64 bytes in base64.</summary>
    /// <param name="text">The written form.</param>
    /// <param name="key">The key, when it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WebhookKey? key)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        key = text?.StartsWith(Prefix, StringComparison.Ordinal) == true
            && Convert.TryFromBase64Chars(text.AsSpan(Prefix.Length), bytes, out var length)
            && length >= MinBytes
            ? new WebhookKey(bytes[..length].ToArray())
            : null;
        return key is not null;
    }

    /// <summary>Signs content.</summary>
    /// <param name="content"><c>id.timestamp.body</c>.</param>
    /// <param name="signature">Takes <see cref="SignatureBytes"/> bytes.</param>
    public void Sign(ReadOnlySpan<byte> content, Span<byte> signature) => HMACSHA256.HashData(secret, content, signature);

    /// <inheritdoc/>
    public override string ToString() => Prefix + "***";
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Cases.Capabilities;

/// <summary>Tokens of one-time links: 256 random bits, of which only the hash is stored.</summary>
public static class CapabilityToken
{
    /// <summary>The length of a token in characters.</summary>
    public const int Length = 43;

    /// <summary>A new token for an address (base64url).</summary>
    public static string Create()
    {
        Span<byte> bits = stackalloc byte[32];
        RandomNumberGenerator.Fill(bits);
        return Base64Url.EncodeToString(bits);
    }

    /// <summary>The hash by which a token is stored and found: SHA-256 in lower-case hex.</summary>
    /// <remarks>A token has 256 random bits, so a plain hash needs no salt, and looking it up leaks nothing useful by its time.</remarks>
    public static string Hash(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
    }
}

using System.Buffers.Text;
using System.Text;

namespace Ecom.Functions.Platform.Http.Paging;

/// <summary>Makes a store's continuation opaque and safe in a URL (base64url of its UTF-8).</summary>
public static class ContinuationToken
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>For the wire.</summary>
    /// <param name="continuation">As the store said it.</param>
    public static string Encode(string continuation) => Base64Url.EncodeToString(StrictUtf8.GetBytes(continuation));

    /// <summary>From the wire.</summary>
    /// <param name="token">What the caller sent.</param>
    /// <param name="continuation">As the store said it, when this returns true.</param>
    public static bool TryDecode(string? token, out string? continuation)
    {
        continuation = null;
        if (string.IsNullOrEmpty(token) || token.Length > PageRequest.MaxContinuationLength || !Base64Url.IsValid(token))
            return false;
        try
        {
            continuation = StrictUtf8.GetString(Base64Url.DecodeFromChars(token));
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

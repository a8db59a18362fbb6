using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>What makes two deliveries the same.</summary>
internal static class WebhookIdentity
{
    /// <summary>The key of a source's id.</summary>
    public static byte[] Of(string source, string id)
    {
        // Neither may hold a blank, so no two pairs give the same text.
        Span<byte> text = stackalloc byte[source.Length + 1 + id.Length];
        var written = Encoding.ASCII.GetBytes(source, text);
        text[written++] = (byte)' ';
        Encoding.ASCII.GetBytes(id, text[written..]);
        return SHA256.HashData(text);
    }

    /// <summary>The hash of a body.</summary>
    public static byte[] HashOf(ReadOnlySpan<byte> body) => SHA256.HashData(body);

    /// <summary>
    /// The message id, by which the queue drops what it has seen. The body is in it: an id that is used anew with another body, after it
    /// was forgotten here and before the queue forgot it, is not dropped.
    /// </summary>
    public static string MessageId(string source, ReadOnlySpan<byte> key, ReadOnlySpan<byte> bodyHash)
    {
        Span<byte> both = stackalloc byte[SHA256.HashSizeInBytes * 2];
        key.CopyTo(both);
        bodyHash.CopyTo(both[SHA256.HashSizeInBytes..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(both, hash);
        return $"{source}:{Base64Url.EncodeToString(hash)}";
    }
}

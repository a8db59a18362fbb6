using System.Buffers.Text;
using System.Text;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>The bytes that are signed: <c>id.timestamp.body</c>.</summary>
internal static class WebhookContent
{
    private const int MaxTimestampDigits = 20;

    /// <summary>How many bytes stand before the body at most.</summary>
    public static int MaxPrefixBytes(string id) => id.Length + MaxTimestampDigits + 2;

    /// <summary>Writes <c>id.timestamp.</c>.</summary>
    /// <returns>How many bytes it has.</returns>
    public static int WritePrefix(Span<byte> target, string id, long timestamp)
    {
        var written = Encoding.ASCII.GetBytes(id, target);
        target[written++] = (byte)'.';
        _ = Utf8Formatter.TryFormat(timestamp, target[written..], out var digits);
        written += digits;
        target[written++] = (byte)'.';
        return written;
    }

    /// <summary>Whether an id can be signed and kept: 1 to 128 visible ASCII characters.</summary>
    public static bool IsId(string? id) => id is { Length: > 0 and <= MaxIdLength } && !id.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>The longest id in characters.</summary>
    public const int MaxIdLength = 128;
}

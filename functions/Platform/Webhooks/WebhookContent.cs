using System.Text;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>The bytes that are signed: <c>id.timestamp.body</c>.</summary>
internal static class WebhookContent
{
    /// <summary>The longest id in characters.</summary>
    public const int MaxIdLength = 128;

    /// <summary>How many bytes stand before the body.</summary>
    public static int PrefixBytes(string id, string timestamp) => id.Length + timestamp.Length + 2;

    /// <summary>Writes <c>id.timestamp.</c>, which is ASCII.</summary>
    public static void WritePrefix(Span<byte> target, string id, string timestamp)
    {
        var written = Encoding.ASCII.GetBytes(id, target);
        target[written++] = (byte)'.';
        written += Encoding.ASCII.GetBytes(timestamp, target[written..]);
        target[written] = (byte)'.';
    }

    /// <summary>Whether an id can be signed and kept: 1 to 128 visible ASCII characters.</summary>
    public static bool IsId(string? id) => id is { Length: > 0 and <= MaxIdLength } && !id.AsSpan().ContainsAnyExceptInRange('!', '~');
}

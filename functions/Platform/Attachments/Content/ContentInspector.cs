using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Attachments.Content;

/// <summary>Hashes a file and finds out what it is, while it passes by.</summary>
internal sealed class ContentInspector : IDisposable
{
    // In text, beside tab, line feed, form feed and carriage return.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\f' or '\r'))]);

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Decoder utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] decoded = new char[4096];
    private readonly byte[] head = new byte[FileTypes.HeadBytes];
    private int headLength;
    private bool isText = true;

    /// <summary>How many bytes passed.</summary>
    public long Length { get; private set; }

    /// <summary>Takes the next bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        Length += bytes.Length;
        var wanted = bytes[..Math.Min(bytes.Length, head.Length - headLength)];
        wanted.CopyTo(head.AsSpan(headLength));
        headLength += wanted.Length;
        isText = isText && ReadText(bytes, end: false);
    }

    /// <summary>The SHA-256 in lower-case hex and the type of all that passed.</summary>
    public (string Sha256, FileType Type) Finish()
    {
        var text = isText && ReadText([], end: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), FileTypes.ByHead(head.AsSpan(0, headLength)) ?? (text ? FileType.Text : FileType.Unknown));
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private bool ReadText(ReadOnlySpan<byte> bytes, bool end)
    {
        try
        {
            bool completed;
            do
            {
                utf8.Convert(bytes, decoded, end, out var used, out var written, out completed);
                bytes = bytes[used..];
                if (decoded.AsSpan(0, written).ContainsAny(Controls))
                    return false;
            }
            while (!completed);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

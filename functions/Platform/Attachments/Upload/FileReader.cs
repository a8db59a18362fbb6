using System.Buffers;
using System.Globalization;
using Ecom.Functions.Platform.Attachments.Content;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>Reads a file from a stream up to a limit, and hashes and inspects it on the way.</summary>
internal static class FileReader
{
    private const int ChunkBytes = 64 * 1024;

    /// <returns>The file; 413 as soon as it is larger than it may be.</returns>
    public static async Task<Outcome<UploadedFile>> ReadAsync(
        Stream body, string field, string? name, long maxBytes, CancellationToken cancellationToken)
    {
        using var inspector = new ContentInspector();
        var content = new ArrayBufferWriter<byte>();
        int read;
        while ((read = await body.ReadAsync(content.GetMemory(ChunkBytes), cancellationToken)) > 0)
        {
            inspector.Append(content.GetSpan()[..read]);
            content.Advance(read);
            if (inspector.Length > maxBytes)
                return OverLimit(maxBytes);
        }

        var (sha256, type) = inspector.Finish();
        return new UploadedFile(field, name, type, sha256, content.WrittenMemory);
    }

    public static TooLarge OverLimit(long maxBytes) => new(
        "file-too-large", string.Create(CultureInfo.InvariantCulture, $"A file may have at most {maxBytes} bytes."));
}

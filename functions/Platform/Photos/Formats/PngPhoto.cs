using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace Ecom.Functions.Platform.Photos;

/// <summary>PNG (ISO/IEC 15948): only the chunks that show the picture stay, and of Exif how to turn it. Pure.</summary>
internal static class PngPhoto
{
    private const int Head = 8;

    // Beside type and content: a length before, and a checksum after.
    private const int Around = 12;

    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT"],
        StringComparer.Ordinal);

    /// <summary>The picture without what else was told with it; null for a damaged file.</summary>
    /// <param name="file">The file.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(file[..Head]);
        var hasLines = false;
        var isTurned = false;
        for (var at = Head; at + Around <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - Around) return null;
            var chunk = file.Slice(at, (int)length + Around);
            var type = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (at == Head != (type == "IHDR")) return null;
            if (type == "IHDR" && length != 13) return null;
            hasLines |= type == "IDAT";
            if (Kept.Contains(type))
            {
                kept.Write(chunk);
            }
            else if (!isTurned && type == "eXIf" && ExifOrientation.Read(chunk.Slice(8, (int)length)) is { } orientation)
            {
                Chunk(kept, ExifOrientation.Write(orientation));
                isTurned = true;
            }

            if (type == "IEND") return hasLines ? kept.WrittenSpan.ToArray() : null;
            at += chunk.Length;
        }

        return null;
    }

    private static void Chunk(ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> exif)
    {
        var around = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(around, exif.Length);
        kept.Write(around);
        ReadOnlySpan<byte> content = [.. "eXIf"u8, .. exif];
        kept.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(around, Checksum(content));
        kept.Write(around);
    }

    // CRC-32 as PNG has it (ISO/IEC 15948, annex D).
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var each in bytes)
        {
            sum ^= each;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
        }

        return ~sum;
    }
}

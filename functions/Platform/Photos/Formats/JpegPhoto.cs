using System.Buffers;
using System.Buffers.Binary;

namespace Ecom.Functions.Platform.Photos;

/// <summary>JPEG (ISO/IEC 10918-1): only what is needed to show the picture stays. Pure.</summary>
/// <remarks>
/// Of the application segments, colour profiles and Adobe's colour transformation stay, and of Exif how to turn the picture. Whatever
/// comes after its end goes too: phones put further pictures there, and films, each with a place of its own.
/// </remarks>
internal static class JpegPhoto
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;
    private const int JfifBytes = 14;

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    /// <summary>The picture without what else was told with it; null for a damaged file.</summary>
    /// <param name="file">The file.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write<byte>([0xFF, Start]);
        var hasFrame = false;
        var hasScan = false;
        var isTurned = false;
        var at = 2;
        while (Marker(file, ref at) is { } marker)
        {
            if (marker == End)
            {
                kept.Write<byte>([0xFF, End]);
                return hasFrame && hasScan ? kept.WrittenSpan.ToArray() : null;
            }

            // A segment is as long as it says, and all others have a length.
            if (marker is Start or 0x00 or 0x01 or (>= 0xD0 and <= 0xD7) || at + 2 > file.Length) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
            if (length < 2 || at + length > file.Length) return null;
            var content = file.Slice(at + 2, length - 2);
            at += length;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) hasFrame = true;
            if (!isTurned && marker == 0xE1 && content.StartsWith(Exif) && ExifOrientation.Read(content[Exif.Length..]) is { } orientation)
            {
                Segment(kept, marker, [.. Exif, .. ExifOrientation.Write(orientation)]);
                isTurned = true;
            }
            else if (Shown(marker, content) is { } shown)
            {
                Segment(kept, marker, shown);
            }

            if (marker != Scan) continue;
            hasScan = true;
            var lines = ScanBytes(file[at..]);
            kept.Write(file.Slice(at, lines));
            at += lines;
        }

        return null;
    }

    // The next marker; any number of fill bytes may stand before it.
    private static byte? Marker(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != 0xFF) return null;
        while (at < file.Length && file[at] == 0xFF) at++;
        return at < file.Length ? file[at++] : null;
    }

    private static byte[]? Shown(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        // Version and density; a small picture may follow, uncut.
        0xE0 when content.StartsWith("JFIF\0"u8) && content.Length >= JfifBytes => [.. content[..(JfifBytes - 2)], 0, 0],
        0xE2 when content.StartsWith("ICC_PROFILE\0"u8) => content.ToArray(),
        0xEE when content.StartsWith("Adobe"u8) => content.ToArray(),
        (>= 0xE0 and <= 0xEF) or Comment => null,
        _ => content.ToArray(),
    };

    private static void Segment(ArrayBufferWriter<byte> kept, byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        kept.Write<byte>([0xFF, marker, (byte)(length >> 8), (byte)length]);
        kept.Write(content);
    }

    // Up to the next marker that is none of a scan: stuffed bytes and restarts belong to it.
    private static int ScanBytes(ReadOnlySpan<byte> scan)
    {
        var at = 0;
        while (at < scan.Length)
        {
            var next = scan[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= scan.Length) return scan.Length;
            at += next;
            if (scan[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7))) return at;
            at += 2;
        }

        return scan.Length;
    }
}

using System.Buffers.Binary;

namespace Ecom.Functions.Platform.Photos;

/// <summary>The one thing that a photo's Exif data is needed for: how to turn it. Pure.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntryBytes = 12;

    /// <summary>How the photo is to be turned (2 to 8); null when it stands as it is, or the data can't be read.</summary>
    /// <param name="tiff">The data after the word <c>Exif</c>: a TIFF file (Exif 2.32, 4.5).</param>
    public static int? Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || Order(tiff) is not { } isBigEndian) return null;
        var at = Number(tiff[4..], isBigEndian);
        if (at > tiff.Length - 2) return null;
        var entries = tiff[(int)at..];
        var count = Short(entries, isBigEndian);
        for (var entry = 2; count > 0 && entry + EntryBytes <= entries.Length; entry += EntryBytes, count--)
        {
            if (Short(entries[entry..], isBigEndian) != Tag) continue;
            return Short(entries[(entry + 8)..], isBigEndian) is var value and >= 2 and <= 8 ? value : null;
        }

        return null;
    }

    /// <summary>A TIFF file that says how to turn the photo, and nothing else.</summary>
    /// <param name="orientation">2 to 8.</param>
    public static byte[] Write(int orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8, // one directory, at byte 8
        0, 1, // of one entry
        Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, // a short
        0, 0, 0, 0, // and no other directory
    ];

    private static bool? Order(ReadOnlySpan<byte> tiff) =>
        tiff.StartsWith("MM\0*"u8) ? true : tiff.StartsWith("II*\0"u8) ? false : null;

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}

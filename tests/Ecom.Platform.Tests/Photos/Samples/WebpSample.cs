using System.Buffers.Binary;
using System.Text;

namespace Ecom.Platform.Tests.Photos;

/// <summary>A lossless WebP of one point.</summary>
internal static class WebpSample
{
    public static byte[] Picture => Chunk("VP8L", [0x2F, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 7]);

    /// <summary>The picture alone.</summary>
    public static byte[] Plain() => File(Picture);

    /// <summary>The picture with Exif, XMP and a chunk that nobody knows.</summary>
    public static byte[] FromAPhone(ushort orientation = 8) => File(
    [
        .. Extended(0x20 | 0x08 | 0x04),
        .. Chunk("ICCP", [.. "a profile"u8]),
        .. Picture,
        .. Chunk("EXIF", Told.Exif(orientation)),
        .. Chunk("XMP ", Told.Xmp()),
        .. Chunk("ABCD", Told.Xmp()),
    ]);

    public static byte[] Extended(byte flags) => Chunk("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

    public static byte[] File(byte[] chunks)
    {
        byte[] file = [.. "RIFF\0\0\0\0WEBP"u8, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. content, .. new byte[content.Length & 1]];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        return chunk;
    }

    /// <summary>The chunks of a file, whose size is what it says.</summary>
    public static IReadOnlyList<(string Type, byte[] Content)> Chunks(ReadOnlySpan<byte> file)
    {
        BinaryPrimitives.ReadInt32LittleEndian(file[4..]).ShouldBe(file.Length - 8);
        List<(string, byte[])> chunks = [];
        for (var at = 12; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(file[(at + 4)..]);
            chunks.Add((Encoding.ASCII.GetString(file.Slice(at, 4)), file.Slice(at + 8, length).ToArray()));
            at += 8 + length + (length & 1);
        }

        return chunks;
    }
}

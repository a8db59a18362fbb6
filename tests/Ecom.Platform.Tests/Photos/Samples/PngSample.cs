using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Ecom.Platform.Tests.Photos;

/// <summary>A PNG of one grey point.</summary>
internal static class PngSample
{
    public static byte[] Head => [0x89, .. "PNG\r\n\x1A\n"u8];

    public static byte[] Size => Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);

    public static byte[] Lines => Chunk("IDAT", Packed([0, 128]));

    public static byte[] End => Chunk("IEND", []);

    /// <summary>The picture alone.</summary>
    public static byte[] Plain() => [.. Head, .. Size, .. Lines, .. End];

    /// <summary>The picture with all that programs write into chunks, and something behind the end.</summary>
    public static byte[] FromAPhone(ushort orientation = 3) =>
    [
        .. Head, .. Size,
        .. Chunk("eXIf", Told.Exif(orientation, isBigEndian: false)),
        .. Chunk("tEXt", [.. "Comment\0"u8, .. Told.Xmp()]),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Told.Xmp()]),
        .. Chunk("zTXt", [.. "Author\0\0"u8, .. Packed(Told.Xmp())]),
        .. Chunk("tIME", [7, 234, 3, 4, 5, 6, 7]),
        .. Chunk("priV", Told.Xmp()),
        .. Chunk("gAMA", [0, 0, 0xB1, 0x8F]),
        .. Lines, .. End,
        .. Told.Xmp(),
    ];

    public static byte[] Chunk(string type, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Checksum(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>The chunks of a file, each with a checksum that is right.</summary>
    public static IReadOnlyList<(string Type, byte[] Content)> Chunks(ReadOnlySpan<byte> file)
    {
        List<(string, byte[])> chunks = [];
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..]).ShouldBe(Checksum(file.Slice(at + 4, length + 4)));
            chunks.Add((Encoding.ASCII.GetString(file.Slice(at + 4, 4)), file.Slice(at + 8, length).ToArray()));
            at += length + 12;
        }

        return chunks;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var table = Enumerable.Range(0, 256)
            .Select(each => Enumerable.Range(0, 8).Aggregate((uint)each, (sum, _) => (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1))
            .ToArray();
        var sum = uint.MaxValue;
        foreach (var each in bytes) sum = table[(byte)(sum ^ each)] ^ (sum >> 8);
        return ~sum;
    }

    private static byte[] Packed(byte[] content)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest)) stream.Write(content);
        return packed.ToArray();
    }
}

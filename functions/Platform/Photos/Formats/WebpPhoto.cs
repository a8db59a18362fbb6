using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Platform.Photos;

/// <summary>WebP (RFC 9649): only the chunks that show the picture stay, and of Exif how to turn it. Pure.</summary>
internal static class WebpPhoto
{
    private const int Head = 12;
    private const int ChunkHead = 8;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;
    private const byte IsAnimated = 0x02;

    private static ReadOnlySpan<byte> ExifWord => "Exif\0\0"u8;

    /// <summary>The picture without what else was told with it; null for a damaged file, and for one that moves.</summary>
    /// <param name="file">The file.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        if (file.Length < Head || BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) is var size && (size > file.Length - ChunkHead || size < 4)) return null;
        var whole = file[..((int)size + ChunkHead)];
        var kept = new ArrayBufferWriter<byte>(whole.Length);
        kept.Write(whole[..Head]);
        byte[]? turned = null;
        var hasPicture = false;
        var isExtended = false;
        for (var at = Head; at < whole.Length;)
        {
            if (whole.Length - at < ChunkHead) return null;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(whole[(at + 4)..]);
            if (length > whole.Length - at - ChunkHead) return null;
            var content = whole.Slice(at + ChunkHead, (int)length);
            var type = Encoding.ASCII.GetString(whole.Slice(at, 4));
            switch (type)
            {
                case "VP8X" when at == Head && length == 10 && (content[0] & IsAnimated) == 0:
                    isExtended = true;
                    Chunk(kept, type, [(byte)(content[0] & ~(HasExif | HasXmp)), .. content[1..]]);
                    break;
                case "VP8X" or "ANIM" or "ANMF":
                    return null;
                case "VP8 " or "VP8L":
                    if (hasPicture) return null;
                    hasPicture = true;
                    Chunk(kept, type, content);
                    break;
                case "ALPH" or "ICCP":
                    Chunk(kept, type, content);
                    break;
                case "EXIF" when turned is null && ExifOrientation.Read(content.StartsWith(ExifWord) ? content[ExifWord.Length..] : content) is { } orientation:
                    turned = ExifOrientation.Write(orientation);
                    break;
                default:
                    break;
            }

            at += ChunkHead + (int)length + ((int)length & 1);
        }

        return hasPicture ? Finish(kept, isExtended ? turned : null) : null;
    }

    private static byte[] Finish(ArrayBufferWriter<byte> kept, byte[]? turned)
    {
        if (turned is not null) Chunk(kept, "EXIF", turned);
        var shown = kept.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(shown.AsSpan(4), shown.Length - ChunkHead);
        // An extended header stands first, when there is one; its first byte says what is there.
        if (turned is not null) shown[Head + ChunkHead] |= HasExif;
        return shown;
    }

    private static void Chunk(ArrayBufferWriter<byte> kept, string type, ReadOnlySpan<byte> content)
    {
        var head = new byte[ChunkHead];
        Encoding.ASCII.GetBytes(type, head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), content.Length);
        kept.Write(head);
        kept.Write(content);
        if ((content.Length & 1) == 1) kept.Write<byte>([0]);
    }
}

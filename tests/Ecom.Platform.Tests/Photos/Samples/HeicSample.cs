using System.Buffers.Binary;
using System.Text;

namespace Ecom.Platform.Tests.Photos;

/// <summary>An HEIC file as phones lay it out: the boxes are true, the coded picture is any bytes.</summary>
internal static class HeicSample
{
    public static byte[] Picture => [.. Enumerable.Range(1, 200).Select(each => (byte)each)];

    public static byte[] Grid => [0, 0, 1, 1, 0, 64, 0, 64];

    public static byte[] Turn => Box("irot", [3]);

    /// <summary>The picture with Exif and XMP items, a name among its properties, a box of its maker, and bytes that nobody owns.</summary>
    /// <param name="items">What is said of where items are; null: what is true.</param>
    public static byte[] FromAPhone(byte[]? items = null)
    {
        byte[] head = [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0, .. "mif1heic"u8])];
        byte[] exif = [0, 0, 0, 6, .. "Exif\0\0"u8, .. Told.Exif(6)];
        var own = Told.Xmp();
        // All offsets have four bytes, so that the boxes are as long with true ones as with none.
        var start = head.Length + Meta(Places(0, 0, 0)).Length + 8;
        var meta = Meta(items ?? Places(start, start + Picture.Length, start + Picture.Length + exif.Length));
        return
        [
            .. head, .. meta,
            .. Box("mdat", [.. Picture, .. exif, .. own, .. Told.Xmp()]),
            .. Box("uuid", [.. new byte[16], .. Told.Xmp()]),
            .. Box("mpvd", Told.Xmp()),
        ];

        byte[] Places(int picture, int exifAt, int xmp) => Full("iloc", 1, [
            0x44, 0x00, 0, 4,
            .. Item(1, 0, picture, Picture.Length), .. Item(2, 0, exifAt, exif.Length), .. Item(3, 0, xmp, own.Length), .. Item(4, 1, 0, Grid.Length),
        ]);
    }

    /// <summary>Places of items, by their count and bytes, with the sizes of numbers before.</summary>
    public static byte[] Places(byte sizes, byte moreSizes, ushort count, byte[] items) => Full("iloc", 1, [sizes, moreSizes, (byte)(count >> 8), (byte)count, .. items]);

    public static byte[] Item(ushort id, byte method, int offset, int length) =>
        [(byte)(id >> 8), (byte)id, 0, method, 0, 0, 0, 1, .. Four(offset), .. Four(length)];

    private static byte[] Meta(byte[] places) => Full("meta", 0, [
        .. Full("hdlr", 0, [0, 0, 0, 0, .. "pict"u8, .. new byte[13]]),
        .. Full("pitm", 0, [0, 1]),
        .. Full("iinf", 0, [0, 4, .. Info(1, "hvc1"), .. Info(2, "Exif"), .. Info(3, "mime"), .. Info(4, "grid")]),
        .. Box("iprp", [.. Box("ipco", [.. Full("ispe", 0, [0, 0, 0, 64, 0, 0, 0, 64]), .. Turn, .. Full("udes", 0, Told.Xmp())]), .. Full("ipma", 0, [0, 0, 0, 0])]),
        .. Box("idat", [.. Grid, .. Told.Xmp()]),
        .. places,
    ]);

    private static byte[] Info(ushort id, string type) => Full("infe", 2, [(byte)(id >> 8), (byte)id, 0, 0, .. Encoding.ASCII.GetBytes(type), 0]);

    private static byte[] Full(string type, byte version, byte[] content) => Box(type, [version, 0, 0, 0, .. content]);

    private static byte[] Box(string type, byte[] content) => [.. Four(content.Length + 8), .. Encoding.ASCII.GetBytes(type), .. content];

    private static byte[] Four(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}

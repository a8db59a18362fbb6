namespace Ecom.Platform.Tests.Photos;

/// <summary>A grey JPEG of 8 by 8 points, as a baseline encoder writes it.</summary>
internal static class JpegSample
{
    public static byte[] Tables => [
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0x00, 1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
    ];

    public static byte[] Scan => [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x3F];

    public static byte[] Profile => Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. "a profile"u8]);

    private static byte[] Jfif => Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]);

    /// <summary>The picture alone.</summary>
    public static byte[] Plain() => [0xFF, 0xD8, .. Tables, .. Scan, 0xFF, 0xD9];

    /// <summary>The picture as a phone hands it over: Exif, XMP, a comment, Photoshop's segment, a second picture behind the first.</summary>
    public static byte[] FromAPhone(ushort orientation = 6, bool isBigEndian = true) =>
    [
        0xFF, 0xD8,
        .. Jfif,
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Told.Exif(orientation, isBigEndian)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Told.Xmp()]),
        .. Profile,
        .. Segment(0xE2, [.. "MPF\0"u8, .. Told.Exif(1)]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Told.Xmp()]),
        .. Segment(0xFE, Told.Xmp()),
        .. Tables, .. Scan,
        0xFF, 0xD9,
        0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. Told.Exif(1)]), .. Tables, .. Scan, 0xFF, 0xD9,
    ];

    public static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}

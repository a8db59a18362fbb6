using System.Text;

namespace Ecom.Platform.Tests.Photos;

/// <summary>What cameras and phones tell with a photo, and nobody but few may learn.</summary>
internal static class Told
{
    /// <summary>Words that stand for a place, a device, a time: none may be in a shown copy.</summary>
    public static readonly IReadOnlyList<string> Words = ["31.2304N 121.4737E", "EvidenceCam", "SN-778899", "2026:03:04 05:06:07"];

    /// <summary>Exif: a TIFF file that tells place, device and time, and how to turn the picture.</summary>
    public static byte[] Exif(ushort orientation, bool isBigEndian = true)
    {
        // Orientation, make, time and place; texts stand after the directory.
        (ushort Tag, string Text)[] texts = [(0x010F, "EvidenceCam SN-778899\0"), (0x0132, "2026:03:04 05:06:07\0"), (0x9286, "31.2304N 121.4737E\0")];
        using MemoryStream file = new();
        file.Write(isBigEndian ? "MM\0*"u8 : "II*\0"u8);
        Long(8);
        Short((ushort)(texts.Length + 1));
        Entry(0x0112, 3, 1, (uint)(isBigEndian ? orientation << 16 : orientation));
        var at = 8 + 2 + (12 * (texts.Length + 1)) + 4;
        foreach (var (tag, text) in texts)
        {
            Entry(tag, 2, (uint)text.Length, (uint)at);
            at += text.Length;
        }

        Long(0);
        foreach (var (_, text) in texts) file.Write(Encoding.ASCII.GetBytes(text));
        return file.ToArray();

        void Entry(ushort tag, ushort type, uint count, uint value)
        {
            Short(tag);
            Short(type);
            Long(count);
            Long(value);
        }

        void Short(ushort value) => file.Write(isBigEndian ? [(byte)(value >> 8), (byte)value] : [(byte)value, (byte)(value >> 8)]);
        void Long(uint value)
        {
            byte[] bytes = [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
            if (!isBigEndian) Array.Reverse(bytes);
            file.Write(bytes);
        }
    }

    /// <summary>XMP that tells place, device and time.</summary>
    public static byte[] Xmp() => Encoding.UTF8.GetBytes($"<x:xmpmeta>{string.Join(' ', Words)}</x:xmpmeta>");

    /// <summary>Which of the words a file holds.</summary>
    public static IReadOnlyList<string> In(ReadOnlySpan<byte> file)
    {
        var text = Encoding.Latin1.GetString(file);
        return [.. Words.Where(word => text.Contains(word, StringComparison.Ordinal))];
    }
}

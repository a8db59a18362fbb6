using System.Text;

namespace Ecom.Functions.Platform.Attachments.Content;

/// <summary>Tells files by their first bytes, whatever they are called. Pure.</summary>
/// <remarks>Types that no attachment may have are told apart too, so that a refusal can name what was found.</remarks>
internal static class FileTypes
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadBytes = 512;

    private static readonly FileType Executable = new("application/vnd.microsoft.portable-executable", "exe");
    private static readonly FileType Html = new("text/html", "html");
    private static readonly FileType Svg = new("image/svg+xml", "svg");
    private static readonly FileType Xml = new("application/xml", "xml");
    private static readonly FileType Script = new("text/x-script", "script");

    /// <summary>The type of a file that starts with these bytes; null when they tell nothing, as of plain text.</summary>
    /// <param name="head">The first <see cref="HeadBytes"/> bytes, or all there are.</param>
    public static FileType? ByHead(ReadOnlySpan<byte> head) => Picture(head) ?? Document(head) ?? Program(head) ?? Container(head) ?? Markup(head);

    private static FileType? Picture(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => new FileType("image/jpeg", "jpg"),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new FileType("image/png", "png"),
        _ when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => new FileType("image/gif", "gif"),
        _ when head.StartsWith("RIFF"u8) && At(head, 8, "WEBP"u8) => new FileType("image/webp", "webp"),
        _ when At(head, 4, "ftyp"u8) && head.Length >= 12 => Media(head[8..12]),
        _ => null,
    };

    // ISO base media files (ISO/IEC 14496-12): the major brand says what is in the box.
    private static FileType? Media(ReadOnlySpan<byte> brand) => Encoding.ASCII.GetString(brand) switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => new FileType("image/heic", "heic"),
        "avif" or "avis" => new FileType("image/avif", "avif"),
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "dash" => new FileType("video/mp4", "mp4"),
        "qt  " => new FileType("video/quicktime", "mov"),
        _ => FileType.Unknown,
    };

    private static FileType? Document(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => new FileType("application/pdf", "pdf"),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => new FileType("application/x-ole-storage", "doc"),
        _ when head.StartsWith(@"{\rtf"u8) => new FileType("application/rtf", "rtf"),
        _ => null,
    };

    private static FileType? Program(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'M', (byte)'Z', ..] => Executable,
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => new FileType("application/x-elf", "elf"),
        [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..] => new FileType("application/x-mach-binary", "macho"),
        [0xCA, 0xFE, 0xBA, 0xBE, ..] => new FileType("application/java-vm", "class"),
        [0x00, (byte)'a', (byte)'s', (byte)'m', ..] => new FileType("application/wasm", "wasm"),
        [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00, ..] => new FileType("application/x-ms-shortcut", "lnk"),
        _ => null,
    };

    private static FileType? Container(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => new FileType("application/zip", "zip"),
        [0x1F, 0x8B, ..] => new FileType("application/gzip", "gz"),
        _ when head.StartsWith("Rar!\x1A\x07"u8) => new FileType("application/vnd.rar", "rar"),
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => new FileType("application/x-7z-compressed", "7z"),
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0x00, ..] => new FileType("application/x-xz", "xz"),
        _ when head.StartsWith("BZh"u8) => new FileType("application/x-bzip2", "bz2"),
        _ when At(head, 257, "ustar"u8) => new FileType("application/x-tar", "tar"),
        _ when head.StartsWith("MSCF"u8) => new FileType("application/vnd.ms-cab-compressed", "cab"),
        _ => null,
    };

    // What a browser would run or show as a page, with or without a byte order mark and blanks before it.
    private static FileType? Markup(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("#!"u8))
            return Script;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            head = head[3..];
        var text = Encoding.ASCII.GetString(head.TrimStart(" \t\r\n\f"u8)).ToUpperInvariant();
        if (!text.StartsWith('<'))
            return text.StartsWith("#!", StringComparison.Ordinal) ? Script : null;
        if (text.Contains("<SVG", StringComparison.Ordinal))
            return Svg;
        if (text.StartsWith("<?PHP", StringComparison.Ordinal) || text.StartsWith("<%", StringComparison.Ordinal))
            return Script;
        return text.StartsWith("<?XML", StringComparison.Ordinal) && !text.Contains("<HTML", StringComparison.Ordinal) ? Xml : Html;
    }

    private static bool At(ReadOnlySpan<byte> head, int offset, ReadOnlySpan<byte> mark) =>
        head.Length >= offset + mark.Length && head.Slice(offset, mark.Length).SequenceEqual(mark);
}

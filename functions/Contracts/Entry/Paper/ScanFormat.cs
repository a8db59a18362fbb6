namespace Ecom.Functions.Contracts.Entry.Paper;

/// <summary>Formats of scans, told by their first bytes, whatever the file is called.</summary>
public static class ScanFormat
{
    /// <summary>Media type and extension; null for any other content.</summary>
    /// <param name="content">The file.</param>
    public static (string ContentType, string Extension)? Of(ReadOnlySpan<byte> content) => content switch
    {
        _ when content.StartsWith("%PDF-"u8) => ("application/pdf", "pdf"),
        [0xFF, 0xD8, 0xFF, ..] => ("image/jpeg", "jpg"),
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => ("image/png", "png"),
        _ => null,
    };
}

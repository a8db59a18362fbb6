using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Writes the objects of a PDF file, its cross-reference table and its trailer (ISO 32000-1, 7.5).</summary>
/// <remarks>
/// Streams are not compressed: what a compressor writes may change with the runtime and the processor, and the bytes of an archived file
/// must not. The file identifier is taken from the content.
/// </remarks>
internal sealed class PdfObjects
{
    private readonly ArrayBufferWriter<byte> file = new();
    private readonly List<int> offsets = [];

    /// <summary>Begins a file.</summary>
    public PdfObjects() => Raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");

    /// <summary>Takes the number of an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    /// <summary>Writes an object.</summary>
    /// <param name="body">The object, for example a dictionary.</param>
    /// <param name="number">Its number when it was reserved; otherwise the next.</param>
    /// <returns>The object's number.</returns>
    public int Write(string body, int? number = null)
    {
        var id = Begin(number);
        Raw(body + "\nendobj\n");
        return id;
    }

    /// <summary>Writes a stream object.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="entries">Further entries of its dictionary.</param>
    /// <returns>The object's number.</returns>
    public int WriteStream(ReadOnlySpan<byte> content, string entries = "")
    {
        var id = Begin(null);
        Raw(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {entries}>>\nstream\n"));
        file.Write(content);
        Raw("\nendstream\nendobj\n");
        return id;
    }

    /// <summary>Ends the file.</summary>
    /// <param name="catalog">Number of the catalog.</param>
    /// <param name="information">Number of the information dictionary.</param>
    public byte[] End(int catalog, int information)
    {
        var identifier = Convert.ToHexString(SHA256.HashData(file.WrittenSpan), 0, 16);
        var start = file.WrittenCount;
        Raw(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) Raw(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Raw(string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{identifier}> <{identifier}>] >>\n"));
        Raw(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
        return file.WrittenSpan.ToArray();
    }

    /// <summary>A text string: UTF-16 in hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A date.</summary>
    /// <param name="at">The time.</param>
    public static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);

    private int Begin(int? number)
    {
        var id = number ?? Reserve();
        offsets[id - 1] = file.WrittenCount;
        Raw(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n"));
        return id;
    }

    private void Raw(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Embeds a font subset (ISO 32000-1: 9.7 composite fonts, 9.9 embedded font programs, 9.10.3 ToUnicode).</summary>
internal static class PdfFont
{
    /// <summary>Writes the font's objects.</summary>
    /// <param name="objects">Where to.</param>
    /// <param name="subset">The characters of the document.</param>
    /// <param name="typeface">The weight.</param>
    /// <param name="number">The reserved number of the font dictionary.</param>
    public static void Write(PdfObjects objects, FontSubset subset, ContractTypeface typeface, int number)
    {
        var program = subset.Write();
        var tag = string.Concat(SHA256.HashData(program).Take(6).Select(value => (char)('A' + (value % 26))));
        var name = $"/{tag}+NotoSansSC-{typeface}";
        var font = subset.Font;
        var file = objects.WriteStream(program, Invariant($"/Length1 {program.Length} "));
        var box = string.Join(' ', font.Box.Select(edge => Invariant($"{Thousandths(font, edge)}")));
        var descriptor = objects.Write(Invariant(
            $"<< /Type /FontDescriptor /FontName {name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {Thousandths(font, font.Ascent)} /Descent {Thousandths(font, font.Descent)} /CapHeight 733 /StemV {(typeface == ContractTypeface.Bold ? 140 : 80)} /FontFile2 {file} 0 R >>"));
        var widths = string.Join(' ', subset.Runes.Select(rune => Invariant($"{Thousandths(font, font.Advance(font.Glyph(rune)))}")));
        var descendant = objects.Write(Invariant(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW 1000 /W [1 [{widths}]] /CIDToGIDMap /Identity >>"));
        var unicode = objects.WriteStream(Encoding.ASCII.GetBytes(ToUnicode(subset)));
        objects.Write(
            Invariant($"<< /Type /Font /Subtype /Type0 /BaseFont {name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>"),
            number);
    }

    private static string ToUnicode(FontSubset subset)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        var number = 0;
        foreach (var chunk in subset.Runes.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var rune in chunk)
                map.Append(CultureInfo.InvariantCulture, $"<{++number:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(rune.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").ToString();
    }

    private static int Thousandths(TrueTypeFont font, int units) => (int)Math.Round(units * 1000d / font.UnitsPerEm, MidpointRounding.AwayFromZero);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

public sealed class PdfStructureTests
{
    private static readonly RenderedDocument Document = new PdfContractDocuments(new ContractDocumentOptions()).RenderContract(Sample.Contract());
    private static readonly PdfText Text = new(Document);

    [Fact]
    public void File_Sha256_IsThatOfItsBytes() =>
        Document.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Document.Content.Span)));

    [Fact]
    public void File_CrossReferences_PointAtTheirObjects()
    {
        var start = int.Parse(Regex.Match(Text.File, @"startxref\n(\d+)\n%%EOF").Groups[1].Value, CultureInfo.InvariantCulture);
        Text.File[start..].ShouldStartWith("xref\n");
        var entries = Regex.Matches(Text.File[start..], @"(\d{10}) 00000 n \n");
        entries.Count.ShouldBe(Text.Objects.Count);
        for (var index = 0; index < entries.Count; index++)
        {
            var offset = int.Parse(entries[index].Groups[1].Value, CultureInfo.InvariantCulture);
            Text.File[offset..].ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n"));
        }
    }

    [Fact]
    public void File_Dates_AreThoseOfTheInput()
    {
        Text.File.ShouldContain("/CreationDate (D:20260302013000Z)");
        Text.File.ShouldContain("/ModDate (D:20260302013000Z)");
    }

    [Fact]
    public void Fonts_BothWeights_AreEmbeddedAsSubsetsWithValidChecksums()
    {
        var fonts = Text.Objects.Values.Where(body => body.StartsWith("<< /Type /FontDescriptor", StringComparison.Ordinal)).ToArray();

        fonts.Length.ShouldBe(2);
        foreach (var font in fonts)
        {
            font.ShouldMatch("/FontName /[A-Z]{6}\\+NotoSansSC-(Regular|Bold) ");
            var program = Text.Stream(int.Parse(Regex.Match(font, @"/FontFile2 (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture));
            program.Length.ShouldBeInRange(1_000, 300_000);
            Sum(program).ShouldBe(0xB1B0AFBA, "OpenType: the checksum of the whole file");
            var tables = new FontTables(program);
            var glyphs = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].Span[4..]);
            tables["loca"].Length.ShouldBe(4 * (glyphs + 1));
            BinaryPrimitives.ReadInt32BigEndian(tables["loca"].Span[(4 * glyphs)..]).ShouldBe(tables["glyf"].Length);
        }
    }

    [Fact]
    public void FontSubset_GlyphOutlines_AreThoseOfTheFont()
    {
        var font = ContractFonts.Of(ContractTypeface.Regular);
        var subset = new FontSubset(font);
        var runes = "合同é，A".EnumerateRunes().ToArray();
        foreach (var rune in runes) subset.Number(rune);

        var tables = new FontTables(subset.Write());

        for (var index = 0; index < runes.Length; index++)
        {
            var (from, to) = (Location(tables, index + 1), Location(tables, index + 2));
            var expected = font.Outline(font.Glyph(runes[index])).ToArray();
            expected.Length.ShouldBeGreaterThan(0);
            tables["glyf"].Span[from..to][..10].ToArray().ShouldBe(expected[..10]);
        }
    }

    [Fact]
    public void CompositeGlyph_Components_AreRenumberedAndTheRestIsKept()
    {
        // Two components: word arguments and a scale, then byte arguments (OpenType, composite glyph description).
        byte[] outline = [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x00, 0x29, 0x00, 0x07, 1, 2, 3, 4, 5, 6, 0x00, 0x00, 0x00, 0x09, 7, 8];

        var copy = CompositeGlyph.Copy(outline, glyph => glyph + 0x100);

        copy.ShouldBe([0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x00, 0x29, 0x01, 0x07, 1, 2, 3, 4, 5, 6, 0x00, 0x00, 0x01, 0x09, 7, 8]);
    }

    private static int Location(FontTables tables, int glyph) => BinaryPrimitives.ReadInt32BigEndian(tables["loca"].Span[(4 * glyph)..]);

    private static uint Sum(byte[] file)
    {
        var sum = 0u;
        for (var at = 0; at < file.Length; at += 4) unchecked { sum += BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)); }
        return sum;
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>The characters that a document uses of a font, numbered from 1, and a font file with nothing but them.</summary>
/// <remarks>
/// One number a character, even where two characters share a glyph, so that text that is copied out of the document is the text that was
/// put in. The numbers follow first use and so depend on the document only.
/// </remarks>
/// <param name="font">The whole font.</param>
internal sealed class FontSubset(TrueTypeFont font)
{
    private readonly Dictionary<Rune, int> numbers = [];
    private readonly List<Rune> runes = [];

    /// <summary>The whole font.</summary>
    public TrueTypeFont Font => font;

    /// <summary>The characters; the first has number 1.</summary>
    public IReadOnlyList<Rune> Runes => runes;

    /// <summary>The number of a character, which is also its glyph in the font file.</summary>
    /// <param name="rune">The character.</param>
    public int Number(Rune rune)
    {
        if (numbers.TryGetValue(rune, out var number)) return number;
        runes.Add(rune);
        return numbers[rune] = runes.Count;
    }

    /// <summary>Writes the font file (TrueType outlines, no character map: the document maps by number).</summary>
    public byte[] Write()
    {
        var source = new List<int> { 0 };
        source.AddRange(runes.Select(font.Glyph));
        var outlines = new List<byte[]>();
        for (var glyph = 0; glyph < source.Count; glyph++)
            outlines.Add(CompositeGlyph.Copy(font.Outline(source[glyph]), component => Include(source, component)));
        return Assemble(source, outlines);
    }

    private static int Include(List<int> source, int glyph)
    {
        source.Add(glyph);
        return source.Count - 1;
    }

    private byte[] Assemble(List<int> source, List<byte[]> outlines)
    {
        var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        var hmtx = new byte[4 * outlines.Count];
        for (var glyph = 0; glyph < outlines.Count; glyph++)
        {
            glyf.Write(outlines[glyph]);
            while (glyf.Length % 4 != 0) glyf.WriteByte(0);
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (glyph + 1)), (int)glyf.Length);
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * glyph), (ushort)font.Advance(source[glyph]));
            if (outlines[glyph].Length > 0) outlines[glyph].AsSpan(2, 2).CopyTo(hmtx.AsSpan((4 * glyph) + 2));
        }

        var head = With(font.Tables["head"], 50, 1);
        head.AsSpan(8, 4).Clear();
        var file = new FontFileBuilder()
            .Add("glyf", glyf.ToArray())
            .Add("head", head)
            .Add("hhea", With(font.Tables["hhea"], 34, outlines.Count))
            .Add("hmtx", hmtx)
            .Add("loca", loca)
            .Add("maxp", With(font.Tables["maxp"], 4, outlines.Count));
        foreach (var hints in (string[])["cvt ", "fpgm", "prep"])
        {
            if (font.Tables.Find(hints) is { } table) file.Add(hints, table.ToArray());
        }

        return file.Build();
    }

    private static byte[] With(ReadOnlyMemory<byte> table, int at, int value)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        return copy;
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>A TrueType font: which characters it has, how wide they are, and their outlines.</summary>
/// <remarks>Reads the tables <c>head</c>, <c>hhea</c>, <c>hmtx</c>, <c>cmap</c>, <c>loca</c> and <c>glyf</c> (OpenType specification).</remarks>
internal sealed class TrueTypeFont
{
    private readonly Dictionary<int, int> glyphs = [];
    private readonly ReadOnlyMemory<byte> advances;
    private readonly ReadOnlyMemory<byte> locations;
    private readonly ReadOnlyMemory<byte> outlines;
    private readonly int advanceCount;
    private readonly bool longLocations;

    /// <summary>Reads a font file.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="InvalidDataException">Not a TrueType font with a Unicode character map.</exception>
    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        Tables = new FontTables(file);
        var head = Tables["head"];
        var horizontal = Tables["hhea"];
        UnitsPerEm = U16(head, 18);
        Box = [S16(head, 36), S16(head, 38), S16(head, 40), S16(head, 42)];
        longLocations = U16(head, 50) == 1;
        Ascent = S16(horizontal, 4);
        Descent = S16(horizontal, 6);
        advanceCount = U16(horizontal, 34);
        advances = Tables["hmtx"];
        locations = Tables["loca"];
        outlines = Tables["glyf"];
        foreach (var (codePoint, glyph) in CharacterMap.Read(Tables["cmap"])) glyphs[codePoint] = glyph;
    }

    /// <summary>All tables.</summary>
    public FontTables Tables { get; }

    /// <summary>Font units in an em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Left, bottom, right and top of all glyphs together, in font units.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>Height above the baseline, in font units.</summary>
    public int Ascent { get; }

    /// <summary>Depth below the baseline, in font units; negative.</summary>
    public int Descent { get; }

    /// <summary>Whether the font can show a character.</summary>
    /// <param name="rune">The character.</param>
    public bool Has(Rune rune) => glyphs.ContainsKey(rune.Value);

    /// <summary>The glyph of a character; 0, the glyph for missing ones, when the font has none.</summary>
    /// <param name="rune">The character.</param>
    public int Glyph(Rune rune) => glyphs.GetValueOrDefault(rune.Value);

    /// <summary>The width of a glyph in font units.</summary>
    /// <param name="glyph">The glyph.</param>
    public int Advance(int glyph) => U16(advances, 4 * Math.Min(glyph, advanceCount - 1));

    /// <summary>The outline of a glyph; empty for a space.</summary>
    /// <param name="glyph">The glyph.</param>
    public ReadOnlyMemory<byte> Outline(int glyph) => outlines[Location(glyph)..Location(glyph + 1)];

    /// <summary>The width of a character in points.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="size">Font size in points.</param>
    public double Width(Rune rune, double size) => Advance(Glyph(rune)) * size / UnitsPerEm;

    /// <summary>The width of a text on one line in points.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Font size in points.</param>
    public double Width(string text, double size)
    {
        var width = 0d;
        foreach (var rune in text.EnumerateRunes()) width += Width(rune, size);
        return width;
    }

    private int Location(int glyph) => longLocations
        ? BinaryPrimitives.ReadInt32BigEndian(locations.Span[(4 * glyph)..])
        : 2 * U16(locations, 2 * glyph);

    private static ushort U16(ReadOnlyMemory<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.Span[at..]);

    private static short S16(ReadOnlyMemory<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table.Span[at..]);
}

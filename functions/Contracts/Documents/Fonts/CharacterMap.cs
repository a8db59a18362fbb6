using System.Buffers.Binary;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Reads the Unicode character map (<c>cmap</c>, formats 12 and 4) of an OpenType font.</summary>
internal static class CharacterMap
{
    /// <summary>All code points of the font with their glyph index; glyph 0 (missing) is left out.</summary>
    /// <param name="table">The table <c>cmap</c>.</param>
    /// <exception cref="InvalidDataException">The font has no Unicode map.</exception>
    public static IEnumerable<(int CodePoint, int Glyph)> Read(ReadOnlyMemory<byte> table)
    {
        var subtables = Enumerable.Range(0, U16(table, 2))
            .Select(index => table[I32(table, 4 + (8 * index) + 4)..])
            .ToLookup(subtable => U16(subtable, 0));
        var pairs = subtables[12].Any() ? Format12(subtables[12].First())
            : subtables[4].Any() ? Format4(subtables[4].First())
            : throw new InvalidDataException("The font has no Unicode character map.");
        return pairs.Where(pair => pair.Glyph != 0);
    }

    private static IEnumerable<(int CodePoint, int Glyph)> Format12(ReadOnlyMemory<byte> map)
    {
        var groups = I32(map, 12);
        for (var at = 16; at < 16 + (12 * groups); at += 12)
        {
            var (start, end, glyph) = (I32(map, at), I32(map, at + 4), I32(map, at + 8));
            for (var codePoint = start; codePoint <= end; codePoint++) yield return (codePoint, glyph + codePoint - start);
        }
    }

    private static IEnumerable<(int CodePoint, int Glyph)> Format4(ReadOnlyMemory<byte> map)
    {
        var segments = U16(map, 6) / 2;
        for (var segment = 0; segment < segments; segment++)
        {
            var end = U16(map, 14 + (2 * segment));
            var start = U16(map, 16 + (2 * (segments + segment)));
            var delta = U16(map, 16 + (2 * ((2 * segments) + segment)));
            var offsetAt = 16 + (2 * ((3 * segments) + segment));
            var offset = U16(map, offsetAt);
            for (int codePoint = start; codePoint <= end && codePoint != 0xFFFF; codePoint++)
            {
                var glyph = offset == 0 ? codePoint : U16(map, offsetAt + offset + (2 * (codePoint - start)));
                yield return (codePoint, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static int U16(ReadOnlyMemory<byte> memory, int at) => BinaryPrimitives.ReadUInt16BigEndian(memory.Span[at..]);

    private static int I32(ReadOnlyMemory<byte> memory, int at) => BinaryPrimitives.ReadInt32BigEndian(memory.Span[at..]);
}

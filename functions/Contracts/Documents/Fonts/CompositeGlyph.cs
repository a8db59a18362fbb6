using System.Buffers.Binary;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>A glyph that is built from others (OpenType <c>glyf</c>, composite glyph description).</summary>
internal static class CompositeGlyph
{
    private const int WordArguments = 0x0001;
    private const int Scale = 0x0008;
    private const int More = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    /// <summary>Copies an outline; in a composite one, the component glyphs are replaced.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="replace">Gives the new number of a component glyph.</param>
    public static byte[] Copy(ReadOnlyMemory<byte> outline, Func<int, int> replace)
    {
        var copy = outline.ToArray();
        if (copy.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(copy) >= 0) return copy;
        int flags;
        var at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at));
            var component = copy.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(component, (ushort)replace(BinaryPrimitives.ReadUInt16BigEndian(component)));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
        while ((flags & More) != 0);
        return copy;
    }
}

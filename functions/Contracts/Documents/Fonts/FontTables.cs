using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>The tables of an OpenType font file, by their four-letter tags.</summary>
/// <param name="file">The file.</param>
internal sealed class FontTables(ReadOnlyMemory<byte> file)
{
    /// <summary>A table that the font must have.</summary>
    /// <param name="tag">Its tag.</param>
    /// <exception cref="InvalidDataException">The font has no such table.</exception>
    public ReadOnlyMemory<byte> this[string tag] => Find(tag) ?? throw new InvalidDataException($"The font has no table '{tag}'.");

    /// <summary>A table that the font may have.</summary>
    /// <param name="tag">Its tag.</param>
    public ReadOnlyMemory<byte>? Find(string tag)
    {
        var span = file.Span;
        var end = 12 + (16 * BinaryPrimitives.ReadUInt16BigEndian(span[4..]));
        for (var record = 12; record < end; record += 16)
        {
            if (!Ascii.Equals(span.Slice(record, 4), tag)) continue;
            var offset = BinaryPrimitives.ReadInt32BigEndian(span[(record + 8)..]);
            return file.Slice(offset, BinaryPrimitives.ReadInt32BigEndian(span[(record + 12)..]));
        }

        return null;
    }
}

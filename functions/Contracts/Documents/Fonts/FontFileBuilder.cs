using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Puts tables together to a TrueType font file, with the checksums that the OpenType specification asks for.</summary>
internal sealed class FontFileBuilder
{
    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    /// <summary>Adds a table.</summary>
    /// <param name="tag">Its four-letter tag.</param>
    /// <param name="content">Its content.</param>
    public FontFileBuilder Add(string tag, byte[] content)
    {
        tables.Add(tag, content);
        return this;
    }

    /// <summary>The finished file.</summary>
    public byte[] Build()
    {
        var offset = 12 + (16 * tables.Count);
        var file = new byte[offset + tables.Values.Sum(Padded)];
        var log = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        U16(4, tables.Count);
        U16(6, 16 << log);
        U16(8, log);
        U16(10, (16 * tables.Count) - (16 << log));
        var (record, head) = (12, 0);
        foreach (var (tag, content) in tables)
        {
            content.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            U32(record + 4, Sum(file.AsSpan(offset, Padded(content))));
            U32(record + 8, (uint)offset);
            U32(record + 12, (uint)content.Length);
            if (tag is "head") head = offset;
            record += 16;
            offset += Padded(content);
        }

        U32(head + 8, unchecked(0xB1B0AFBA - Sum(file)));
        return file;

        void U16(int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);
        void U32(int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at), value);
    }

    private static int Padded(byte[] content) => (content.Length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> content)
    {
        var sum = 0u;
        for (var at = 0; at < content.Length; at += 4) unchecked { sum += BinaryPrimitives.ReadUInt32BigEndian(content[at..]); }
        return sum;
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Platform.Photos;

/// <summary>Reads which items an HEIC file has, and where their bytes stand (ISO/IEC 14496-12, 8.11). Pure; its work is bounded by the boxes' bytes.</summary>
internal static class HeicItems
{
    /// <summary>The type of each item by its id; null for a damaged box. An item of two types is of none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="box">The box <c>iinf</c>.</param>
    public static Dictionary<uint, string>? Types(ReadOnlySpan<byte> file, BoxSpan box)
    {
        var isShort = box.End > box.Content && file[box.Content] == 0;
        if (BoxSpan.Between(file, box.Content + 4 + (isShort ? 2 : 4), box.End) is not { } entries) return null;
        Dictionary<uint, string> types = [];
        foreach (var entry in entries.Where(entry => entry.Type == "infe"))
        {
            var content = file[entry.Content..entry.End];
            // Earlier versions name no type: such an item is no picture.
            if (content.IsEmpty || content[0] < 2) continue;
            var idBytes = content[0] == 2 ? 2 : 4;
            if (content.Length < 4 + idBytes + 6) return null;
            var id = idBytes == 2 ? BinaryPrimitives.ReadUInt16BigEndian(content[4..]) : BinaryPrimitives.ReadUInt32BigEndian(content[4..]);
            var type = Encoding.Latin1.GetString(content.Slice(4 + idBytes + 2, 4));
            types[id] = types.ContainsKey(id) ? "" : type;
        }

        return types;
    }

    /// <summary>Where the bytes of items stand; null for a damaged box, and for ways of keeping bytes that photos don't need.</summary>
    /// <param name="file">The file.</param>
    /// <param name="box">The box <c>iloc</c>.</param>
    public static IReadOnlyList<HeicExtent>? Extents(ReadOnlySpan<byte> file, BoxSpan box)
    {
        BoxReader reader = new(file[box.Content..box.End]);
        var version = reader.Number(1);
        _ = reader.Number(3);
        var sizes = reader.Number(2);
        var (offsetBytes, lengthBytes, baseBytes) = ((int)(sizes >> 12), (int)((sizes >> 8) & 15), (int)((sizes >> 4) & 15));
        var indexBytes = version is 1 or 2 ? (int)(sizes & 15) : 0;
        // Every extent then takes bytes of the box, so that there are no more of them than bytes.
        if (version > 2 || lengthBytes is not (4 or 8) || new[] { offsetBytes, baseBytes, indexBytes }.Any(size => size is not (0 or 4 or 8))) return null;
        List<HeicExtent> extents = [];
        for (var items = reader.Number(version < 2 ? 2 : 4); items > 0 && !reader.IsOver; items--)
        {
            var id = (uint)reader.Number(version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : reader.Number(2) & 15;
            var elsewhere = reader.Number(2);
            var start = reader.Number(baseBytes);
            for (var count = reader.Number(2); count > 0 && !reader.IsOver; count--)
            {
                _ = reader.Number(indexBytes);
                var offset = reader.Number(offsetBytes);
                var length = reader.Number(lengthBytes);
                // In another file, or in another item, or without an end.
                if (elsewhere != 0 || method > 1 || length == 0) return null;
                extents.Add(new HeicExtent(id, method == 1, unchecked(start + offset), length));
            }
        }

        return reader.IsOver ? null : extents;
    }
}

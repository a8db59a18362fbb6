using System.Collections.Frozen;

namespace Ecom.Functions.Platform.Photos;

/// <summary>HEIC (ISO/IEC 23008-12): whatever is no picture is overwritten with zeros, so that all offsets stay true. Pure.</summary>
/// <remarks>
/// Only bytes that belong to pictures stay in the data boxes; Exif, XMP and what no item owns is gone. How to turn the picture
/// is a property of its own (<c>irot</c>, <c>imir</c>) and stays. Boxes that are not known become free space.
/// </remarks>
internal static class HeicPhoto
{
    // Coded pictures, and pictures made of them: grids, overlays, the same turned, with a tone map.
    private static readonly FrozenSet<string> Pictures = Set("hvc1", "lhv1", "grid", "iovl", "iden", "tmap");

    private static readonly FrozenSet<string> TopBoxes = Set("ftyp", "meta", "mdat");

    private static readonly FrozenSet<string> MetaBoxes = Set("hdlr", "dinf", "pitm", "iinf", "iref", "iprp", "iloc", "idat", "grpl");

    // Properties in words, and of the device: a name, when it was made or changed, how the lens stood.
    private static readonly FrozenSet<string> ToldProperties = Set("udes", "crtt", "mdft", "cmin", "cmex", "uuid");

    /// <summary>The picture without what else was told with it; null for a damaged file, and for one without a picture.</summary>
    /// <param name="file">The file.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        if (BoxSpan.Between(file, 0, file.Length) is not { } top || top.Count(box => box.Type == "meta") != 1) return null;
        var meta = top.Single(box => box.Type == "meta");
        if (meta.End - meta.Content < 4 || BoxSpan.Between(file, meta.Content + 4, meta.End) is not { } inner) return null;
        if (Single(inner, "pitm") is not { } main || Single(inner, "iinf") is not { } info || Single(inner, "iloc") is not { } places) return null;
        if (HeicItems.Types(file, info) is not { } types || HeicItems.Extents(file, places) is not { } extents) return null;
        var inside = Single(inner, "idat");
        var pictures = extents.Where(extent => types.TryGetValue(extent.ItemId, out var type) && Pictures.Contains(type)).ToList();
        var shownFirst = MainItem(file, main);
        if (!pictures.Exists(extent => extent.ItemId == shownFirst) || Kept(pictures, inside, file.Length) is not { } kept) return null;

        var shown = file.ToArray();
        foreach (var box in top.Where(box => box.Type == "mdat").Concat(inside is { } data ? [data] : [])) shown.AsSpan(box.Content..box.End).Clear();
        foreach (var (start, end) in kept) file[start..end].CopyTo(shown.AsSpan(start));
        foreach (var box in top.Where(box => !TopBoxes.Contains(box.Type)).Concat(inner.Where(box => !MetaBoxes.Contains(box.Type)))) Free(shown, box);
        return Single(inner, "iprp") is not { } properties || Properties(shown, properties) ? shown : null;
    }

    private static FrozenSet<string> Set(params IEnumerable<string> types) => types.ToFrozenSet(StringComparer.Ordinal);

    private static BoxSpan? Single(IReadOnlyList<BoxSpan> boxes, string type) =>
        boxes.Count(box => box.Type == type) == 1 ? boxes.Single(box => box.Type == type) : null;

    private static uint? MainItem(ReadOnlySpan<byte> file, BoxSpan box)
    {
        BoxReader reader = new(file[box.Content..box.End]);
        var version = reader.Number(1);
        _ = reader.Number(3);
        var id = (uint)reader.Number(version == 0 ? 2 : 4);
        return reader.IsOver ? null : id;
    }

    // The bytes of pictures, each once; null when one of them is said to stand where nothing is.
    private static List<(int Start, int End)>? Kept(List<HeicExtent> pictures, BoxSpan? inside, int length)
    {
        List<(int Start, int End)> places = [];
        foreach (var extent in pictures)
        {
            if (extent.IsInside && inside is null) return null;
            if ((extent.IsInside ? extent.Within(inside!.Value.Content, inside.Value.End) : extent.Within(0, length)) is not { } place) return null;
            places.Add(place);
        }

        places.Sort();
        List<(int Start, int End)> kept = [];
        foreach (var (start, end) in places)
        {
            // Pictures may share bytes; they are copied once, so that the work stays in proportion to the file.
            if (kept.Count > 0 && start <= kept[^1].End) kept[^1] = (kept[^1].Start, Math.Max(end, kept[^1].End));
            else kept.Add((start, end));
        }

        return kept;
    }

    private static void Free(byte[] shown, BoxSpan box)
    {
        "free"u8.CopyTo(shown.AsSpan(box.Start + 4));
        shown.AsSpan(box.Content..box.End).Clear();
    }

    // A property keeps its place among the others, since they are counted.
    private static bool Properties(byte[] shown, BoxSpan box)
    {
        if (BoxSpan.Between(shown, box.Content, box.End) is not { } inner) return false;
        foreach (var container in inner.Where(each => each.Type == "ipco"))
        {
            if (BoxSpan.Between(shown, container.Content, container.End) is not { } properties) return false;
            foreach (var told in properties.Where(each => ToldProperties.Contains(each.Type))) Free(shown, told);
        }

        return true;
    }
}

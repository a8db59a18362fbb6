using System.Buffers.Binary;
using System.Text;

namespace Ecom.Functions.Platform.Photos;

/// <summary>A box of an ISO base media file (ISO/IEC 14496-12): where it stands in the file, and its type.</summary>
/// <param name="Type">Its four letters.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Content">Where its content starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct BoxSpan(string Type, int Start, int Content, int End)
{
    private const int Head = 8;
    private const int LongHead = 16;

    // Photos of many tiles have some hundreds.
    private const int Most = 16_384;

    /// <summary>The boxes between two places, in order; null when they do not fit there, or are too many.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the first one starts.</param>
    /// <param name="end">Where the last one must end.</param>
    public static IReadOnlyList<BoxSpan>? Between(ReadOnlySpan<byte> file, int start, int end)
    {
        List<BoxSpan> boxes = [];
        for (var at = start; at < end; at = boxes[^1].End)
        {
            if (boxes.Count == Most || Read(file[..end], at) is not { } box) return null;
            boxes.Add(box);
        }

        return boxes;
    }

    private static BoxSpan? Read(ReadOnlySpan<byte> file, int at)
    {
        if (file.Length - at < Head) return null;
        var type = Encoding.Latin1.GetString(file.Slice(at + 4, 4));
        ulong size = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
        var head = Head;
        if (size == 1)
        {
            if (file.Length - at < LongHead) return null;
            size = BinaryPrimitives.ReadUInt64BigEndian(file[(at + Head)..]);
            head = LongHead;
        }
        else if (size == 0)
        {
            size = (ulong)(file.Length - at); // up to the end
        }

        return size < (ulong)head || size > (ulong)(file.Length - at) ? null : new BoxSpan(type, at, at + head, at + (int)size);
    }
}

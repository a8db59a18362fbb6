namespace Ecom.Functions.Platform.Photos;

/// <summary>Bytes of an item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="IsInside">Whether they stand in the box <c>idat</c>, and not somewhere in the file.</param>
/// <param name="Offset">Where they start.</param>
/// <param name="Length">How many.</param>
internal sealed record HeicExtent(uint ItemId, bool IsInside, ulong Offset, ulong Length)
{
    /// <summary>Where they stand in the file; null when that is not within its bounds.</summary>
    /// <param name="start">Where what they are counted from starts.</param>
    /// <param name="end">Where it ends.</param>
    public (int Start, int End)? Within(int start, int end) =>
        Offset <= (ulong)(end - start) && Length <= (ulong)(end - start) - Offset
            ? (start + (int)Offset, start + (int)Offset + (int)Length)
            : null;
}

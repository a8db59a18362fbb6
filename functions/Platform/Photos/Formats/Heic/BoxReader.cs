namespace Ecom.Functions.Platform.Photos;

/// <summary>Reads numbers one after the other. Beyond the end it reads zeros, and says so.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct BoxReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <summary>Whether more was read than there is.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The next number, the highest byte first.</summary>
    /// <param name="size">Its bytes, 0 to 8.</param>
    public ulong Number(int size)
    {
        if (bytes.Length - at < size) IsOver = true;
        if (IsOver) return 0;
        var number = 0UL;
        foreach (var each in bytes.Slice(at, size)) number = (number << 8) | each;
        at += size;
        return number;
    }
}

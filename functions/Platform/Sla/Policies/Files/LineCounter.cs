namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Counts lines up to growing positions of a text, each byte once.</summary>
/// <param name="utf8">The text.</param>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8)
{
    private int counted;
    private int line = 1;

    public int LineAt(long position)
    {
        line += utf8.Span[counted..(int)position].Count((byte)'\n');
        counted = (int)position;
        return line;
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Ecom.LocalHost.DurableTask.History;

/// <summary>Reads what <see cref="PooledBuffer"/> wrote.</summary>
internal ref struct BinaryCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public byte Byte()
    {
        var value = rest[0];
        rest = rest[1..];
        return value;
    }

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (long)value;
            }
        }
    }

    public long Ticks()
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(rest);
        rest = rest[8..];
        return value;
    }

    public string Text()
    {
        var length = (int)Number();
        var value = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return value;
    }
}

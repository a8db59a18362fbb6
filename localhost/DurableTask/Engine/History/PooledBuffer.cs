using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Ecom.LocalHost.DurableTask.History;

/// <summary>Bytes that grow while they are written, in an array that goes back to the pool.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(512);
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Byte(byte value)
    {
        Reserve(1);
        bytes[length++] = value;
    }

    /// <summary>Writes a number that is not negative, seven bits a byte.</summary>
    public void Number(long value)
    {
        Reserve(10);
        var rest = (ulong)value;
        while (rest >= 0x80)
        {
            bytes[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[length++] = (byte)rest;
    }

    public void Ticks(long value)
    {
        Reserve(8);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(length), value);
        length += 8;
    }

    public void Text(string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        Number(count);
        Reserve(count);
        length += Encoding.UTF8.GetBytes(value, bytes.AsSpan(length));
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        length = 0;
    }

    private void Reserve(int more)
    {
        if (length + more <= bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}

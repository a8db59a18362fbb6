using System.Buffers.Binary;

namespace Ecom.LocalHost.Testing;

/// <summary>Ids that are the same in every run of a scenario.</summary>
internal sealed class SequentialIds
{
    private long last;

    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Interlocked.Increment(ref last));
        return new Guid(bytes, bigEndian: true);
    }
}

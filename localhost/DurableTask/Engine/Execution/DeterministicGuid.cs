using System.Security.Cryptography;
using System.Text;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Name-based GUIDs, RFC 4122 version 5: the same name gives the same GUID.</summary>
internal static class DeterministicGuid
{
    // The namespace that the Durable Task Framework uses for an orchestration's GUIDs.
    private static readonly Guid Namespace = new("9e952958-5e33-4daf-827f-2fa12937b875");

    public static Guid Create(string name)
    {
        Span<byte> input = stackalloc byte[16 + Math.Min(Encoding.UTF8.GetMaxByteCount(name.Length), 1024)];
        if (input.Length < 16 + Encoding.UTF8.GetByteCount(name))
        {
            input = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        }

        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(name, input[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 4122 version 5 is defined on SHA-1; nothing secret depends on it.
        SHA1.HashData(input[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}

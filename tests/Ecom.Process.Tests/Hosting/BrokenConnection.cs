using System.Net.Sockets;

namespace Ecom.Process.Tests.Hosting;

/// <summary>What a client sees of a process that is not there, or dies during a request.</summary>
internal static class BrokenConnection
{
    /// <summary>
    /// Whether a request came to nothing because its connection did. The bare <see cref="SocketException"/> is the client's own: it asks a
    /// connection that was just made for the other end's address, and does not wrap what it gets when that end is gone by then.
    /// </summary>
    public static bool Explains(Exception fault) => fault is HttpRequestException or IOException or SocketException;
}

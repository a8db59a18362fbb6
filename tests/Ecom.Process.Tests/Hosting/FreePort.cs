using System.Net;
using System.Net.Sockets;

namespace Ecom.Process.Tests.Hosting;

/// <summary>Finds a loopback port that nothing listens on.</summary>
internal static class FreePort
{
    // Below the range that systems take for outgoing connections: nobody gets the port while the application is down.
    private const int First = 20_000;
    private const int Last = 29_999;

    public static int Take()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last + 1);
            if (IsFree(port))
            {
                return port;
            }
        }
    }

    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && CanListen(IPAddress.IPv6Loopback, port);

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return false;
        }
        catch (SocketException none) when (none.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            return true; // The machine has no such address, so nobody can hold its ports.
        }
    }
}

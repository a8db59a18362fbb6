using System.Net;
using System.Net.Sockets;

namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>Connects to an endpoint only where it may be: the address that was checked is the one that is used.</summary>
/// <remarks>A name that leads to a private address as well is refused as a whole: who controls the name could choose.</remarks>
/// <param name="resolve">Finds the addresses of a name.</param>
internal sealed class GuardedConnection(Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Opens the connection.</summary>
    /// <param name="host">Name or address.</param>
    /// <param name="port">The port.</param>
    /// <param name="allows">Which addresses are allowed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UndeliverableException">An address is not allowed; nothing was connected to.</exception>
    public async ValueTask<Stream> OpenAsync(string host, int port, Func<IPAddress, bool> allows, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await resolve(host, cancellationToken);
        if (addresses.Length == 0 || !addresses.All(allows)) throw new UndeliverableException("endpoint-address-refused");
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

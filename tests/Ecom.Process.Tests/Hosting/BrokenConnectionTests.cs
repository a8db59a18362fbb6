using System.Net;
using System.Net.Sockets;

namespace Ecom.Process.Tests.Hosting;

public sealed class BrokenConnectionTests
{
    [Fact]
    public async Task Request_ServerDiesBetweenConnectAndFirstByte_IsABrokenConnection()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var client = new HttpClient(new SocketsHttpHandler { ConnectCallback = (_, cancelled) => DeadConnectionAsync(server, cancelled) });

        var fault = await Record.ExceptionAsync(
            () => client.GetAsync(new Uri($"http://{server.LocalEndpoint}/"), TestContext.Current.CancellationToken));

        BrokenConnection.Explains(fault.ShouldNotBeNull()).ShouldBeTrue(fault.ToString());
    }

    [Fact]
    public void Explains_RequestThatTookTooLong_No() =>
        BrokenConnection.Explains(new TaskCanceledException("late", new TimeoutException())).ShouldBeFalse("a host that hangs is a fault");

    /// <summary>A connection that stands for the client, while the system knows already that the server reset it.</summary>
    private static async ValueTask<Stream> DeadConnectionAsync(TcpListener server, CancellationToken cancelled)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.LocalEndpoint, cancelled);
        using (var accepted = await server.AcceptSocketAsync(cancelled))
        {
            accepted.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        socket.Poll(TimeSpan.FromSeconds(10), SelectMode.SelectRead).ShouldBeTrue("the reset arrives");
        return new NetworkStream(socket, ownsSocket: true);
    }
}

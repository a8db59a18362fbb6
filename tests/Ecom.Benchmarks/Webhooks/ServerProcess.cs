using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>A server of <see cref="WebhookServer"/> in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly BenchmarkFolder folder = new();
    private readonly Process process;

    private ServerProcess(string kind, int port)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        foreach (var argument in new[] { WebhookServer.Command, kind, port.ToString(CultureInfo.InvariantCulture), folder.Path })
            start.ArgumentList.Add(argument);
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/api/webhooks/storefront"));
        process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
    }

    public Uri Address { get; }

    /// <summary>The CPU time that the server used since its start.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(string kind)
    {
        var started = new ServerProcess(kind, FreePort());
        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(started.Address);
                return started;
            }
            catch (HttpRequestException) when (!started.process.HasExited && clock.Elapsed < StartLimit)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
    }

    /// <summary>Waits until the server rests: after a warm-up the runtime compiles what ran often anew, for both servers beside the measurement.</summary>
    public async Task RestAsync()
    {
        var before = Cpu;
        while (true)
        {
            await Task.Delay(Look, TimeProvider.System);
            var now = Cpu;
            if (now - before < Look / 20)
                return;
            before = now;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

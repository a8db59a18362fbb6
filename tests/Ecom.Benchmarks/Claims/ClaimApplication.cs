using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Ecom.Benchmarks.Claims;

/// <summary>The whole application with the simulators of its partners, in processes of their own.</summary>
internal sealed class ClaimApplication : IAsyncDisposable
{
    public const string ShopKey = "whsec_YmVuY2htYXJrYmVuY2htYXJrYmVuY2htYXJrYmVu";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly BenchmarkFolder folder = new();
    private readonly Process process;

    private ClaimApplication(int port)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Ecom.Functions.dll"));
        foreach (var (name, value) in Settings(port)) start.Environment[name] = value;
        process = Process.Start(start) ?? throw new InvalidOperationException("The application did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <summary>The CPU time that the application used since its start, without that of the simulators.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ClaimApplication> StartAsync()
    {
        ClaimApplication started = new(FreePort());
        using var client = new HttpClient { BaseAddress = started.Address };
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("healthz", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK) return started;
            }
            catch (HttpRequestException) when (!started.process.HasExited && clock.Elapsed < StartLimit)
            {
                // Not yet.
            }

            if (started.process.HasExited || clock.Elapsed > StartLimit) throw new InvalidOperationException("The application did not start.");
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        }
    }

    /// <summary>The address of a simulator.</summary>
    /// <param name="role">Which.</param>
    public async Task<Uri> SimulatorAsync(string role)
    {
        using var addresses = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Path, "simulators", "addresses.json")));
        return new Uri(addresses.RootElement.GetProperty(role).GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        // The simulators end with their parent, a moment later.
        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System);
        folder.Dispose();
    }

    private IEnumerable<(string Name, string Value)> Settings(int port) =>
    [
        ("ECOM_DATA", folder.Path),
        ("ECOM_PORT", port.ToString(CultureInfo.InvariantCulture)),
        ("AzureWebJobsStorage", "DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=bm90aGluZw==;BlobEndpoint=http://127.0.0.1:9/nobody;"),
        ("Simulators", "true"),
        ("Identity__Mode", "Local"),
        ("Secrets__Current", "a secret of the benchmarks that is long enough"),
        ("Site__PublicBaseUrl", Address.ToString()),
        ("Http__PublicRequestsPerWindow", "1000000"),
        ("Http__Limits__webhook", "100000000"),
        ("Http__Limits__intake", "100000000"),
        ("Webhooks__Sources__storefront__Keys__0", ShopKey),
        ("Logging__LogLevel__Default", "Warning"),
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

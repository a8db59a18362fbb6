using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ecom.Process.Tests.Hosting;

/// <summary>The application as its own process, as <c>dotnet run --project functions</c> runs it; it can be killed and started again.</summary>
internal sealed class FunctionsProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private readonly StringBuilder output = new();
    private readonly System.Diagnostics.Process process;

    private FunctionsProcess(System.Diagnostics.Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    public static async Task<FunctionsProcess> StartAsync(string dataFolder, int port, IReadOnlyDictionary<string, string> settings)
    {
        var started = Launch(dataFolder, port, settings);
        await started.WaitUntilReadyAsync();
        return started;
    }

    /// <summary>Starts the process without waiting for it to answer.</summary>
    public static FunctionsProcess Launch(string dataFolder, int port, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Ecom.Functions.dll"));
        start.Environment["ECOM_DATA"] = dataFolder;
        start.Environment["ECOM_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var running = System.Diagnostics.Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var launched = new FunctionsProcess(running, new Uri($"http://127.0.0.1:{port}"));
        running.OutputDataReceived += launched.Keep;
        running.ErrorDataReceived += launched.Keep;
        running.BeginOutputReadLine();
        running.BeginErrorReadLine();
        return launched;
    }

    /// <summary>Waits until the process ends by itself.</summary>
    public async Task<int> WaitForExitAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    /// <summary>Ends the process as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks the process to end, as an operator or a container platform does.</summary>
    public async Task<int> TerminateAsync()
    {
        using (System.Diagnostics.Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            return await WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await tick.WaitForNextTickAsync(limit.Token))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The application ended with {process.ExitCode}:\n{Output}");
            }

            try
            {
                using var answer = await Client.GetAsync(new Uri("/healthz/ready", UriKind.Relative), limit.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet; the loop ends with the limit or with the process.
            }
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.AppendLine(line.Data);
        }
    }
}

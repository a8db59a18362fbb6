using System.Diagnostics;
using System.Globalization;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Hosting;

/// <summary>The application as its own process, as <c>dotnet run --project functions</c> runs it; it can be asked to end, or killed.</summary>
internal sealed class FunctionsProcess : IAsyncDisposable
{
    /// <summary>How long a start or an end may take on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly System.Diagnostics.Process process;
    private bool disposed;

    private FunctionsProcess(System.Diagnostics.Process process, ApplicationSetup setup, ProcessOutput output)
    {
        this.process = process;
        Setup = setup;
        Output = output;
        Client = new HttpClient { BaseAddress = setup.Address, Timeout = Limit };
    }

    public ApplicationSetup Setup { get; }

    public HttpClient Client { get; }

    public ProcessOutput Output { get; }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public static async Task<FunctionsProcess> StartAsync(ApplicationSetup setup)
    {
        var started = Launch(setup);
        try
        {
            await started.WaitUntilReadyAsync();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the process without waiting for it to answer.</summary>
    public static FunctionsProcess Launch(ApplicationSetup setup)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = setup.ApplicationFolder,
        };
        start.ArgumentList.Add(Path.Combine(setup.ApplicationFolder, "Ecom.Functions.dll"));
        foreach (var (name, value) in setup.Environment())
        {
            start.Environment[name] = value;
        }

        var output = new ProcessOutput();
        var running = System.Diagnostics.Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        output.Read(running);
        return new FunctionsProcess(running, setup, output);
    }

    /// <summary>Waits until the process ends by itself; its exit code.</summary>
    public async Task<int> WaitForExitAsync()
    {
        using var late = new CancellationTokenSource(Limit, TimeProvider.System);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException running)
        {
            throw new TimeoutException($"The application did not end within {Limit.TotalSeconds:0} s:\n{Output}", running);
        }

        return process.ExitCode;
    }

    /// <summary>Ends the process as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks the process to end, as an operator or a container platform does.</summary>
    public void Terminate()
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        Client.Dispose();
        if (!process.HasExited)
        {
            var children = OperatingSystem.IsLinux() ? LinuxProcess.Children(process.Id) : [];
            await KillAsync();
            // Its emulators and simulators end with it, but write into its folder until they are gone.
            await RealTime.UntilAsync(() => !children.Any(LinuxProcess.Exists), Limit, "what the application started ends with it");
        }

        process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var late = new CancellationTokenSource(Limit, TimeProvider.System);
        try
        {
            while (!await IsReadyAsync(late.Token))
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"The application ended with {process.ExitCode}:\n{Output}");
                }

                await RealTime.LookAgainAsync(late.Token);
            }
        }
        catch (OperationCanceledException starting)
        {
            throw new TimeoutException($"The application was not ready within {Limit.TotalSeconds:0} s:\n{Output}", starting);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancelled)
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/healthz/ready", UriKind.Relative), cancelled);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception gone) when (BrokenConnection.Explains(gone))
        {
            return false; // It does not listen yet.
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Emulators;

/// <summary>An emulator's process. Its standard input stays open as long as we live; its end is the emulator's end.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    /// <summary>How long an emulator may take to save and close.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

    private readonly Process process;
    private readonly string name;
    private readonly LastLines errors = new(20);
    private readonly TaskCompletionSource<int> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int stopping;

    private NodeProcess(Process process, string name)
    {
        this.process = process;
        this.name = name;
    }

    /// <summary>The port that answers.</summary>
    public int Port { get; private set; }

    /// <summary>The process, for tests that end it.</summary>
    public int Id => process.Id;

    public static async Task<NodeProcess> StartAsync(
        string name, string script, EmulatorOptions options, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var packages = await NpmPackages.EnsureAsync(options, cancellationToken);
        var log = Path.Combine(Path.GetFullPath(options.DataFolder), Path.ChangeExtension(script, ".log"));
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        var start = new ProcessStartInfo(options.NodeCommand)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in (IEnumerable<string>)[Path.Combine(NpmPackages.Source, script), packages, log, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        var started = new NodeProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, name);
        try
        {
            await started.StartAsync(options, log, cancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the emulator to save and end; ends it by force when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref stopping, 1) != 0)
        {
            return;
        }

        if (ready.Task.IsCompleted && !process.HasExited)
        {
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(StopTimeout, TimeProvider.System);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process.Dispose();
    }

    private async Task StartAsync(EmulatorOptions options, string log, CancellationToken cancellationToken)
    {
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data);
        process.Exited += (_, _) => OnExited(options.Logger, log);
        try
        {
            process.Start();
        }
        catch (Win32Exception missing)
        {
            throw NpmPackages.NodeIsMissing(missing);
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            Port = await ready.Task.WaitAsync(options.StartTimeout, TimeProvider.System, cancellationToken);
        }
        catch (TimeoutException late)
        {
            ready.TrySetCanceled(CancellationToken.None);
            process.Kill(entireProcessTree: true);
            throw new EmulatorException(
                string.Create(CultureInfo.InvariantCulture, $"{name} did not answer within {options.StartTimeout.TotalSeconds:0.#} s. Its log: {log}"),
                late);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private void Heard(string? line)
    {
        if (line is not null && line.StartsWith("ready ", StringComparison.Ordinal))
        {
            ready.TrySetResult(int.Parse(line.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture));
        }
    }

    private void OnExited(ILogger logger, string log)
    {
        if (Volatile.Read(ref stopping) != 0)
        {
            return;
        }

        process.WaitForExit(); // until its last words have been read
        var fault = new EmulatorException(
            string.Create(CultureInfo.InvariantCulture, $"{name} ended with code {process.ExitCode}. {errors}\nIts log: {log}"));
        if (!ready.TrySetException(fault))
        {
            logger.LogError(fault, "{Emulator} stopped by itself: restart the host", name);
        }
    }
}

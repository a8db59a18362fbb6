using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Emulators;

/// <summary>A process that stands in for a service of others. Its standard input stays open as long as we live; its end is the process's end.</summary>
/// <remarks>It says <c>ready {port}</c> on its standard output when it listens.</remarks>
internal sealed class ChildProcess : IAsyncDisposable
{
    /// <summary>How long it may take to save and close.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

    private readonly Process process;
    private readonly string name;
    private readonly LastLines errors = new(20);
    private readonly TaskCompletionSource<int> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int stopping;

    private ChildProcess(Process process, string name)
    {
        this.process = process;
        this.name = name;
    }

    /// <summary>The port that answers.</summary>
    public int Port { get; private set; }

    /// <summary>The process, for tests that end it.</summary>
    public int Id => process.Id;

    /// <summary>Starts a process and waits until it listens.</summary>
    /// <param name="name">What it is, for people.</param>
    /// <param name="start">Command, arguments, environment.</param>
    /// <param name="timeout">How long the start may take.</param>
    /// <param name="logger">Told when it stops by itself.</param>
    /// <param name="cancellationToken">Gives up and ends what was started.</param>
    /// <param name="log">Where it writes its log, for people; null: nowhere.</param>
    /// <param name="clock">The clock of the time-out; null: the machine's.</param>
    /// <exception cref="EmulatorException">It ended, or did not listen in time.</exception>
    /// <exception cref="Win32Exception">There is no such command.</exception>
    public static async Task<ChildProcess> StartAsync(
        string name,
        ProcessStartInfo start,
        TimeSpan timeout,
        ILogger logger,
        CancellationToken cancellationToken,
        string? log = null,
        TimeProvider? clock = null)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        var started = new ChildProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, name);
        try
        {
            await started.StartAsync(timeout, clock ?? TimeProvider.System, logger, log is null ? "" : $" Its log: {log}", cancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to save and end; ends it by force when it does not.</summary>
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
                await process.WaitForExitAsync(CancellationToken.None); // it writes until it is gone
            }
        }

        process.Dispose();
    }

    private async Task StartAsync(TimeSpan timeout, TimeProvider clock, ILogger logger, string log, CancellationToken cancellationToken)
    {
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data);
        process.Exited += (_, _) => OnExited(logger, log);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            Port = await ready.Task.WaitAsync(timeout, clock, cancellationToken);
        }
        catch (TimeoutException late)
        {
            ready.TrySetCanceled(CancellationToken.None);
            process.Kill(entireProcessTree: true);
            throw new EmulatorException(
                string.Create(CultureInfo.InvariantCulture, $"{name} did not answer within {timeout.TotalSeconds:0.#} s.{log}"), late);
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
            string.Create(CultureInfo.InvariantCulture, $"{name} ended with code {process.ExitCode}. {errors}{log}"));
        if (!ready.TrySetException(fault))
        {
            logger.LogError(fault, "{Emulator} stopped by itself: restart the host", name);
        }
    }
}

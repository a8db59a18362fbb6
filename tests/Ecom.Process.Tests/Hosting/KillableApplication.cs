namespace Ecom.Process.Tests.Hosting;

/// <summary>The application over all its lives: one data folder, one port, one process after the other.</summary>
internal sealed class KillableApplication(ApplicationSetup setup) : IAsyncDisposable
{
    private readonly HttpClient client = new() { BaseAddress = setup.Address, Timeout = TimeSpan.FromSeconds(90) };
    private TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FunctionsProcess? process;

    public HttpClient Client => client;

    public ApplicationSetup Setup => setup;

    /// <summary>How often it was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>The id of its newest process.</summary>
    public int ProcessId => process!.Id;

    /// <summary>What its newest process wrote last.</summary>
    public string LastWords => process?.Output.Last(60) ?? "";

    public async Task StartAsync()
    {
        process = await FunctionsProcess.StartAsync(setup);
        Volatile.Read(ref ready).SetResult();
    }

    /// <summary>Kills the process; whoever waits for readiness then waits for the next one.</summary>
    /// <exception cref="InvalidOperationException">The process had ended by itself.</exception>
    public async Task KillAsync()
    {
        if (process!.HasEnded)
        {
            throw new InvalidOperationException($"The application ended by itself:\n{LastWords}");
        }

        Volatile.Write(ref ready, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await process.KillAsync();
        await process.DisposeAsync();
        Kills++;
    }

    /// <summary>Asks the process to end and waits until it did; its exit code.</summary>
    public async Task<int> EndAsync()
    {
        Volatile.Write(ref ready, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        process!.Terminate();
        var code = await process.WaitForExitAsync();
        await process.DisposeAsync();
        return code;
    }

    /// <summary>Waits until a process is there that answered its health check.</summary>
    public Task ReadyAsync(CancellationToken cancelled) => Volatile.Read(ref ready).Task.WaitAsync(cancelled);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }
}

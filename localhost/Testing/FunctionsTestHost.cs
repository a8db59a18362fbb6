using System.Reflection;
using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.AspNetCore.TestHost;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Testing;

/// <summary>The application inside a test: its real entry point, on a virtual clock, with work that runs one piece at a time.</summary>
/// <remarks>The same scenario takes the same path every time. Hosts of one process don't touch each other.</remarks>
public sealed class FunctionsTestHost : IAsyncDisposable
{
    private readonly Action<string[]> main;
    private readonly FunctionsTestHostOptions options;
    private readonly string dataFolder;
    private readonly SequentialIds ids = new();
    private RunningHost running = null!;

    private FunctionsTestHost(Action<string[]> main, FunctionsTestHostOptions options)
    {
        this.main = main;
        this.options = options;
        dataFolder = options.DataFolder ?? Path.Combine(Path.GetTempPath(), "ecom-test-" + Path.GetRandomFileName());
    }

    /// <summary>The clock. A restart makes a new one at the same instant.</summary>
    public VirtualTimeProvider Time => running.Time;

    /// <summary>Calls the application over HTTP.</summary>
    public HttpClient Client => running.Client;

    /// <summary>Starts and watches orchestrations.</summary>
    public DurableTaskClient Durable => Services.GetRequiredService<DurableTaskClient>();

    /// <summary>The application's services.</summary>
    public IServiceProvider Services => running.Host.Services;

    /// <summary>How many commits the host's stores made, over all restarts.</summary>
    public long Commits => running.Commits.Commits;

    /// <summary>How many pieces of work ran since the last start: runs of functions, turns of orchestrations, activities, deliveries.</summary>
    public long Work => running.Work.Completed;

    /// <summary>Whether the host was killed and not started again.</summary>
    public bool IsKilled => running.Commits.IsKilled;

    /// <summary>The folder that keeps the host's data.</summary>
    public string DataFolder => dataFolder;

    /// <summary>Starts the application that holds a type, by its real entry point.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <typeparam name="TEntryPoint">Any type of the application, such as <c>Program</c>.</typeparam>
    public static Task<FunctionsTestHost> StartAsync<TEntryPoint>(FunctionsTestHostOptions? options = null) =>
        StartAsync(typeof(TEntryPoint).Assembly, options);

    /// <summary>Starts the application of an assembly, by its real entry point.</summary>
    /// <param name="application">The assembly; its folder holds <c>host.json</c>.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static Task<FunctionsTestHost> StartAsync(Assembly application, FunctionsTestHostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(application);
        options ??= new FunctionsTestHostOptions();
        return StartAsync(EntryPoint.Of(application), options with { FunctionTypes = options.FunctionTypes ?? FunctionTypes.Of(application) });
    }

    /// <summary>Starts an application by a delegate that does what an entry point does: build, then run.</summary>
    /// <param name="main">The entry point.</param>
    /// <param name="options">How.</param>
    /// <exception cref="HostStartException">The host can't start; the message says why.</exception>
    public static async Task<FunctionsTestHost> StartAsync(Action<string[]> main, FunctionsTestHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var host = new FunctionsTestHost(main, options);
        try
        {
            await host.RunAsync(options.StartTime, commitsBefore: 0);
            return host;
        }
        catch
        {
            host.DeleteOwnFolder();
            throw;
        }
    }

    /// <summary>Waits until nothing can run: no work is queued, none is under way.</summary>
    /// <exception cref="TimeoutException">Work still ran after the settle time-out: it waits for something that never comes.</exception>
    public async Task SettleAsync()
    {
        using var limit = new CancellationTokenSource(options.SettleTimeout, TimeProvider.System);
        try
        {
            await running.Work.WhenIdleAsync(limit.Token);
        }
        catch (OperationCanceledException busy) when (limit.IsCancellationRequested)
        {
            throw new TimeoutException(
                $"Background work still runs after {options.SettleTimeout.TotalSeconds} s. Does a function wait for other work, or for the clock?",
                busy);
        }
    }

    /// <summary>Moves the clock, firing every timer on the way in its order and settling after each.</summary>
    /// <param name="by">How far.</param>
    public Task AdvanceAsync(TimeSpan by) => AdvanceToAsync(Time.GetUtcNow() + by);

    /// <summary>Moves the clock to an instant, firing every timer on the way in its order and settling after each.</summary>
    /// <param name="instant">Where to.</param>
    public async Task AdvanceToAsync(DateTimeOffset instant)
    {
        await SettleAsync();
        while (!IsKilled && Time.FireNext(instant))
        {
            await SettleAsync();
        }
    }

    /// <summary>Kills the host, as <c>kill -9</c> would, at one of its commits.</summary>
    /// <param name="commit">Which, counted as <see cref="Commits"/> counts.</param>
    /// <param name="moment">On which side of it.</param>
    public void KillAtCommit(long commit, KillMoment moment) => running.Commits.KillAt(commit, moment);

    /// <summary>Kills the host now, as <c>kill -9</c> would.</summary>
    public void Kill() => running.Commits.Kill();

    /// <summary>Ends the host, gracefully unless it was killed, and starts it again on the same data at the same instant.</summary>
    public async Task RestartAsync()
    {
        var (now, commits) = (Time.GetUtcNow(), Commits);
        await running.EndAsync();
        await RunAsync(now, commits);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await running.EndAsync();
        DeleteOwnFolder();
    }

    private void DeleteOwnFolder()
    {
        if (options.DataFolder is null)
        {
            Directory.Delete(dataFolder, recursive: true);
        }
    }

    private async Task RunAsync(DateTimeOffset start, long commitsBefore)
    {
        Directory.CreateDirectory(dataFolder);
        var time = new VirtualTimeProvider(start);
        var work = new SerialWorkScheduler();
        var commits = new CommitCounter(commitsBefore);
        var (host, ended) = await EntryPoint.RunAsync(main, new LocalHostOptions
        {
            FunctionTypes = options.FunctionTypes,
            ApplicationFolder = options.ApplicationFolder,
            ContentRoot = dataFolder,
            DataFolder = dataFolder,
            Settings = SettingsOf(options),
            ReadsMachineSettings = false,
            StartsAzurite = options.UsesAzurite,
            TimeProvider = time,
            WorkScheduler = work,
            QueuesHttp = true,
            NewInvocationId = ids.Next,
            CommitObserver = commits,
            Synchronous = SqliteSynchronous.Off,
            IsEmbedded = true,
            ConfigureServices = options.ConfigureServices,
            ConfigureServer = options.UsesKestrel ? null : static server => server.UseTestServer(),
        });
        running = new RunningHost(host, ended, time, work, commits);
    }

    private static Dictionary<string, string?> SettingsOf(FunctionsTestHostOptions options)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["port"] = "0" };
        if (options.UsesAzurite)
        {
            settings["AzureWebJobsStorage"] = "UseDevelopmentStorage=true";
        }

        foreach (var (name, value) in options.Settings)
        {
            settings[name] = value;
        }

        return settings;
    }
}

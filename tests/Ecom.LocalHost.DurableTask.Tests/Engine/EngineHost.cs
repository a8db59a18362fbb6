using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>A host with a durable worker and client, registered as a user of the official packages does, on a clock that the test moves.</summary>
internal sealed class EngineHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;
    private readonly string path;
    private readonly bool isSerial;
    private bool started;
    private bool disposed;

    private EngineHost(ServiceProvider services, string path, bool isSerial)
    {
        this.services = services;
        this.path = path;
        this.isSerial = isSerial;
        Client = services.GetRequiredService<DurableTaskClient>();
    }

    public DurableTaskClient Client { get; }

    public VirtualTimeProvider Clock => services.GetRequiredService<VirtualTimeProvider>();

    public SerialWorkScheduler Scheduler => services.GetRequiredService<SerialWorkScheduler>();

    public IServiceProvider Services => services;

    /// <summary>Makes a host without starting its worker.</summary>
    public static EngineHost Create(StoreFolder folder, Action<DurableTaskRegistry> tasks, Action<EngineHostSetup>? configure = null)
    {
        var setup = new EngineHostSetup();
        configure?.Invoke(setup);
        var file = Path.Combine(folder.Path, "durable.db");
        var collection = new ServiceCollection();
        collection.AddSingleton(setup.Clock ?? new VirtualTimeProvider(Start));
        collection.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<VirtualTimeProvider>());
        collection.AddSingleton<SerialWorkScheduler>();
        if (setup.Serial)
        {
            collection.AddSingleton<IWorkScheduler>(provider => provider.GetRequiredService<SerialWorkScheduler>());
        }

        collection.Configure<DurableEngineOptions>(options =>
        {
            options.Path = file;
            options.CommitObserver = setup.CommitObserver;
            options.Synchronous = SqliteSynchronous.Off;
            setup.Options?.Invoke(options);
        });
        collection.AddDurableTaskWorker(builder =>
        {
            builder.AddTasks(tasks);
            setup.Worker?.Invoke(builder);
        });
        collection.AddDurableTaskClient(builder => setup.Client?.Invoke(builder));
        setup.Services?.Invoke(collection);
        return new EngineHost(collection.BuildServiceProvider(), file, setup.Serial);
    }

    /// <summary>Makes a host and starts its worker.</summary>
    public static async Task<EngineHost> StartAsync(StoreFolder folder, Action<DurableTaskRegistry> tasks, Action<EngineHostSetup>? configure = null)
    {
        var host = Create(folder, tasks, configure);
        await host.StartAsync();
        return host;
    }

    public async Task StartAsync()
    {
        started = true;
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(CancellationToken.None);
        }
    }

    public async Task StopAsync()
    {
        if (started)
        {
            started = false;
            foreach (var hosted in services.GetServices<IHostedService>())
            {
                await hosted.StopAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>Waits until nothing can run without time passing.</summary>
    public Task SettleAsync() => Scheduler.WhenIdleAsync();

    /// <summary>Moves the clock, stopping at every timer on the way.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        var until = Clock.GetUtcNow() + by;
        do
        {
            await SettleAsync();
        }
        while (Clock.FireNext(until));

        await SettleAsync();
    }

    /// <summary>Starts an orchestration and lets it run as far as it can.</summary>
    public async Task<string> RunAsync(TaskName name, object? input = null, string? id = null)
    {
        var instance = await Client.ScheduleNewOrchestrationInstanceAsync(name, input, id is null ? null : new StartOrchestrationOptions(id));
        await SettleAsync();
        return instance;
    }

    public async Task<OrchestrationMetadata> GetAsync(string id) =>
        (await Client.GetInstanceAsync(id, getInputsAndOutputs: true)).ShouldNotBeNull();

    /// <summary>The instance, which must have completed.</summary>
    public async Task<T?> OutputAsync<T>(string id)
    {
        var instance = await GetAsync(id);
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed, instance.FailureDetails?.ToString());
        return instance.ReadOutputAs<T>();
    }

    /// <summary>Ends the host as a killed process would.</summary>
    public async Task KillAsync()
    {
        disposed = true;
        Scheduler.Abandon();
        DurableEngines.Kill(path);
        await services.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        if (isSerial)
        {
            Scheduler.Abandon();
        }

        await StopAsync();
        await services.DisposeAsync();
    }
}

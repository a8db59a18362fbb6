using Ecom.LocalHost.DurableTask;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.Benchmarks;

/// <summary>A host with the tasks that the scenarios use, on a store of its own.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private BenchmarkHost(ServiceProvider services)
    {
        this.services = services;
        Client = services.GetRequiredService<DurableTaskClient>();
    }

    public DurableTaskClient Client { get; }

    /// <summary>What activities of the name "Hold" wait for.</summary>
    public static TaskCompletionSource Held { get; set; } = new();

    public static BenchmarkHost Create(string path, CommitCounter? commits = null)
    {
        var collection = new ServiceCollection();
        collection.Configure<DurableEngineOptions>(options =>
        {
            options.Path = path;
            options.Synchronous = SqliteSynchronous.Full;
            options.CommitObserver = commits;
        });
        collection.AddDurableTaskWorker(builder => builder.AddTasks(AddTasks));
        collection.AddDurableTaskClient();
        return new BenchmarkHost(collection.BuildServiceProvider());
    }

    public async Task<BenchmarkHost> StartAsync()
    {
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(CancellationToken.None);
        }

        return this;
    }

    public static bool Kill(string path) => DurableEngines.Kill(path);

    public async ValueTask DisposeAsync()
    {
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StopAsync(new CancellationToken(canceled: true));
        }

        await services.DisposeAsync();
    }

    private static void AddTasks(DurableTaskRegistry tasks)
    {
        tasks.AddOrchestratorFunc<int, int>("Sequence", async (context, steps) =>
        {
            var value = 0;
            for (var i = 0; i < steps; i++)
            {
                value = await context.CallActivityAsync<int>("AddOne", value);
            }

            return value;
        });
        tasks.AddOrchestratorFunc<int, int>("FanOut", async (context, count) =>
            (await Task.WhenAll(Enumerable.Range(0, count).Select(i => context.CallActivityAsync<int>("AddOne", i)))).Length);
        tasks.AddOrchestratorFunc<int, int>("WorkThenHold", async (context, value) =>
        {
            value = await context.CallActivityAsync<int>("AddOne", value);
            value = await context.CallActivityAsync<int>("Hold", value);
            return await context.CallActivityAsync<int>("AddOne", value);
        });
        tasks.AddOrchestratorFunc<int, int>("Timers", async (context, count) =>
        {
            await Task.WhenAll(Enumerable.Range(0, count).Select(i => context.CreateTimer(TimeSpan.FromDays(30 + i), CancellationToken.None)));
            return count;
        });
        tasks.AddActivityFunc<int, int>("AddOne", (_, value) => value + 1);
        tasks.AddActivityFunc<int, int>("Hold", async (_, value) =>
        {
            await Held.Task;
            return value + 1;
        });
    }
}

using System.Diagnostics.CodeAnalysis;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.Registration;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Hosting;

/// <summary>A host's tasks, while that host runs.</summary>
internal sealed class EngineWorker
{
    private readonly IDurableTaskFactory factory;
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running = 1;
    private volatile bool isStopping;
    private volatile bool isAbandoned;

    public EngineWorker(IDurableTaskFactory factory, IServiceProvider services, DurableTaskWorkerOptions options, ILoggerFactory loggers, int maxPayloadBytes)
    {
        this.factory = factory;
        Services = services;
        Options = options;
        Payloads = new Payloads(options.DataConverter, maxPayloadBytes);
        Environment = new OrchestrationEnvironment(loggers, options.Versioning?.DefaultVersion ?? "", new Dictionary<string, object?>(StringComparer.Ordinal));
    }

    public IServiceProvider Services { get; }

    public DurableTaskWorkerOptions Options { get; }

    public Payloads Payloads { get; }

    public OrchestrationEnvironment Environment { get; }

    /// <summary>Whether it takes no new work.</summary>
    public bool IsStopping => isStopping;

    /// <summary>Whether its host went away while work still ran on it: a fault of that work is not its outcome.</summary>
    public bool IsAbandoned => isAbandoned;

    public bool TryCreateOrchestrator(string name, string version, IServiceProvider services, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator) =>
        factory is IVersionedTaskFactory versioned
            ? versioned.TryCreateOrchestrator(name, version, services, out orchestrator)
            : factory.TryCreateOrchestrator(name, services, out orchestrator);

    public bool TryCreateActivity(string name, string version, IServiceProvider services, [NotNullWhen(true)] out ITaskActivity? activity) =>
        factory is IVersionedTaskFactory versioned
            ? versioned.TryCreateActivity(name, version, services, out activity)
            : factory.TryCreateActivity(name, services, out activity);

    /// <summary>Begins work on this worker, unless it stops.</summary>
    public bool TryEnter()
    {
        while (true)
        {
            var seen = Volatile.Read(ref running);
            if (isStopping)
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref running, seen + 1, seen) == seen)
            {
                return true;
            }
        }
    }

    /// <summary>Ends work on this worker.</summary>
    public void Exit()
    {
        if (Interlocked.Decrement(ref running) == 0)
        {
            drained.TrySetResult();
        }
    }

    /// <summary>Takes no new work, once the running work has ended.</summary>
    public Task DrainAsync()
    {
        isStopping = true;
        Exit();
        return drained.Task;
    }

    /// <summary>The host waits no longer for what runs.</summary>
    public void Abandon() => isAbandoned = true;
}

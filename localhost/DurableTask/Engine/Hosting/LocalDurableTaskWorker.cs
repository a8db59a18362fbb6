using Microsoft.DurableTask.Worker;
using Microsoft.DurableTask.Worker.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.DurableTask.Hosting;

/// <summary>The worker of the engine in this process: adds its tasks while the host runs.</summary>
internal sealed class LocalDurableTaskWorker(
    string name,
    IDurableTaskFactory factory,
    EngineLease lease,
    IServiceProvider services,
    IOptionsMonitor<DurableTaskWorkerOptions> options,
    ILoggerFactory loggers) : DurableTaskWorker(name, factory)
{
    private EngineWorker? worker;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        worker = new EngineWorker(Factory, services, options.Get(Name), loggers, lease.Engine.Options.MaxPayloadBytes);
        lease.Engine.Attach(worker);
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref worker, null) is { } stopping)
        {
            await lease.Engine.DetachAsync(stopping, cancellationToken);
        }

        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        base.Dispose();
        lease.Dispose();
    }

    // Work comes from the engine, not from a loop of the host.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}

using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.DurableTask.Hosting;

/// <summary>A client's or worker's hold on the engine of its store; the last one that lets go closes it.</summary>
internal sealed class EngineLease : IDisposable
{
    private int released;

    public EngineLease(IOptions<DurableEngineOptions> options, IWorkScheduler scheduler, TimeProvider time, ILoggerFactory loggers) =>
        Engine = DurableEngines.Acquire(options.Value, scheduler, time, loggers.CreateLogger<DurableEngine>());

    public DurableEngine Engine { get; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref released, 1) == 0)
        {
            DurableEngines.Release(Engine);
        }
    }
}

using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>Starts the clock of a graceful stop. The parts of the host stop by themselves: they take nothing new and wait for what runs.</summary>
internal sealed partial class DrainService(InvocationDrain drain, HostJson host, TimeProvider time, ILogger<DrainService> log)
    : IHostedLifecycleService, IDisposable
{
    private ITimer? bound;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (drain.Running > 0)
        {
            LogDraining(drain.Running, host.DrainTime.TotalSeconds);
        }

        bound = time.CreateTimer(_ => drain.Expire(), state: null, host.DrainTime, Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => bound?.Dispose();

    [LoggerMessage(EventId = 7010, Level = LogLevel.Information, Message = "Stopping: {Running} function(s) have {Seconds} s to finish")]
    private partial void LogDraining(int running, double seconds);
}

using Ecom.LocalHost.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>Runs the timer functions of the application.</summary>
internal sealed class TimerService(FunctionCatalog functions, ScheduleParser parser, TimerRunContext run) : IHostedService, IDisposable
{
    private readonly List<TimerFunction> timers = [];

    /// <summary>The timer functions, once started.</summary>
    public IReadOnlyList<TimerFunction> Timers => timers;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (entry, trigger) in functions.With<TimerTriggerAttribute>())
        {
            var timer = new TimerFunction(entry, parser.Parse(trigger.Schedule), run);
            timers.Add(timer);
            await timer.StartAsync();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(timers.Select(static timer => timer.StopAsync())).WaitAsync(cancellationToken);

    public void Dispose() => timers.ForEach(static timer => timer.Dispose());
}

using Ecom.LocalHost.Functions.Tests.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Tests.Durable;

/// <summary>An activity that waits at its first dispatch until it is told to stop.</summary>
public sealed class LongWork(SlowGate gate)
{
    [Function(nameof(Flow))]
    public static Task<string> Flow([OrchestrationTrigger] TaskOrchestrationContext context) =>
        context.CallActivityAsync<string>(nameof(Work), "it");

    [Function(nameof(Work))]
    public async Task<string> Work([ActivityTrigger] string what, CancellationToken stop)
    {
        if (gate.Entered.TrySetResult())
        {
            await gate.Release.Task.WaitAsync(stop);
        }

        return $"{what} is done";
    }
}

using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

/// <summary>The thread pool at its quickest: when asked to, work is done on another thread before the one who queued it goes on.</summary>
internal sealed class QuickWorkScheduler : IWorkScheduler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;

    public bool RunsBeforeQueueReturns { get; set; }

    public void Queue(IWorkItem item)
    {
        lock (gate)
        {
            if (++running == 1)
            {
                idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        var run = Task.Run(() => RunAsync(item));
        if (RunsBeforeQueueReturns)
        {
            run.Wait(Patience).ShouldBeTrue("the work waits for who queued it");
        }
    }

    /// <summary>Waits until what runs has ended.</summary>
    public Task WhenIdleAsync()
    {
        lock (gate)
        {
            return running == 0 ? Task.CompletedTask : idle.Task;
        }
    }

    private async Task RunAsync(IWorkItem item)
    {
        await item.RunAsync();
        lock (gate)
        {
            if (--running == 0)
            {
                idle.TrySetResult();
            }
        }
    }
}

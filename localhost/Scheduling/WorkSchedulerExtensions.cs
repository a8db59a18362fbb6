namespace Ecom.LocalHost.Scheduling;

/// <summary>Queues delegates as work.</summary>
public static class WorkSchedulerExtensions
{
    /// <summary>Queues a delegate as one work item.</summary>
    /// <param name="scheduler">Where to queue.</param>
    /// <param name="work">The work; must not throw.</param>
    public static void Queue(this IWorkScheduler scheduler, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        scheduler.Queue(new DelegateWorkItem(work));
    }

    private sealed class DelegateWorkItem(Func<Task> work) : IWorkItem
    {
        public Task RunAsync() => work();
    }
}

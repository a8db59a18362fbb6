namespace Ecom.LocalHost.Scheduling;

/// <summary>Runs work at once and in parallel on the thread pool. What a running host uses.</summary>
/// <param name="onFault">Told of a fault that a work item let escape, which is a defect of that item.</param>
public sealed class ThreadPoolWorkScheduler(Action<Exception> onFault) : IWorkScheduler
{
    /// <inheritdoc/>
    public void Queue(IWorkItem item) =>
        ThreadPool.UnsafeQueueUserWorkItem(static state => state.Self.Start(state.Item), (Self: this, Item: item), preferLocal: false);

    private void Start(IWorkItem item)
    {
        try
        {
            var running = item.RunAsync();
            if (!running.IsCompletedSuccessfully)
            {
                _ = ObserveAsync(running);
            }
        }
        catch (Exception fault)
        {
            onFault(fault);
        }
    }

    private async Task ObserveAsync(Task running)
    {
        try
        {
            await running;
        }
        catch (Exception fault)
        {
            onFault(fault);
        }
    }
}

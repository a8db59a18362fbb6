namespace Ecom.LocalHost.Scheduling;

/// <summary>Runs work one item at a time, each to its end, in the order queued: the same scenario takes the same path every time.</summary>
/// <remarks>A work item that waits for another work item never ends here; durable waits belong into orchestrations.</remarks>
public sealed class SerialWorkScheduler : IWorkScheduler
{
    private readonly Lock gate = new();
    private readonly Queue<IWorkItem> waiting = new();
    private readonly List<Exception> faults = [];
    private TaskCompletionSource? idle;
    private bool abandoned;

    /// <summary>How many work items have run to their end.</summary>
    public long Completed { get; private set; }

    /// <inheritdoc/>
    public void Queue(IWorkItem item)
    {
        lock (gate)
        {
            if (abandoned)
            {
                return;
            }

            waiting.Enqueue(item);
            if (idle is not null)
            {
                return;
            }

            idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        ThreadPool.UnsafeQueueUserWorkItem(static self => _ = self.PumpAsync(), this, preferLocal: false);
    }

    /// <summary>Waits until nothing is queued and nothing runs.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="AggregateException">Work items let faults escape since the last call.</exception>
    public async Task WhenIdleAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task busy;
            lock (gate)
            {
                if (idle is null)
                {
                    ThrowFaults();
                    return;
                }

                busy = idle.Task;
            }

            await busy.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Drops what is queued and refuses more, as when the process is killed. What runs is left to itself.</summary>
    public void Abandon()
    {
        lock (gate)
        {
            abandoned = true;
            waiting.Clear();
            faults.Clear();
            idle?.TrySetResult();
            idle = null;
        }
    }

    private async Task PumpAsync()
    {
        while (TryTake(out var item))
        {
            try
            {
                await item.RunAsync();
            }
            catch (Exception fault)
            {
                lock (gate)
                {
                    faults.Add(fault);
                }
            }

            lock (gate)
            {
                Completed++;
            }
        }
    }

    private bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IWorkItem? item)
    {
        lock (gate)
        {
            if (waiting.TryDequeue(out item))
            {
                return true;
            }

            idle?.TrySetResult();
            idle = null;
            return false;
        }
    }

    private void ThrowFaults()
    {
        if (faults.Count == 0)
        {
            return;
        }

        var thrown = new AggregateException("Background work let faults escape.", faults);
        faults.Clear();
        throw thrown;
    }
}

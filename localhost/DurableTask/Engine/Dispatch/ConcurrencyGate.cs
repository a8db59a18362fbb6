using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Lets at most so many work items run at a time; the others wait in their order.</summary>
/// <param name="scheduler">Where work runs.</param>
internal sealed class ConcurrencyGate(IWorkScheduler scheduler)
{
    private readonly Lock gate = new();
    private readonly Queue<IWorkItem> waiting = new();
    private int limit;
    private int running;
    private bool closed;
    private (int Below, IWorkItem Item)? onFew;

    /// <summary>Queues work: at once when there is a free place. The work gives the place back with <see cref="Release"/>.</summary>
    public void Enqueue(IWorkItem item)
    {
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            if (running >= limit || waiting.Count > 0)
            {
                waiting.Enqueue(item);
                return;
            }

            running++;
        }

        scheduler.Queue(item);
    }

    /// <summary>Queues an item when fewer than so many wait: at once, or later.</summary>
    public void QueueWhenFew(int below, IWorkItem item)
    {
        lock (gate)
        {
            if (closed || waiting.Count >= below)
            {
                onFew = (below, item);
                return;
            }
        }

        scheduler.Queue(item);
    }

    /// <summary>Gives a place to the next.</summary>
    public void Release()
    {
        IWorkItem? next = null;
        IWorkItem? few = null;
        lock (gate)
        {
            if (closed || running > limit || !waiting.TryDequeue(out next))
            {
                running--;
            }

            if (onFew is { } watch && waiting.Count < watch.Below)
            {
                few = watch.Item;
                onFew = null;
            }
        }

        Queue(next);
        Queue(few);
    }

    /// <summary>Changes how many may run; 0 stops new work until it is raised again.</summary>
    public void SetLimit(int value)
    {
        lock (gate)
        {
            limit = value;
            while (!closed && running < limit && waiting.TryDequeue(out var next))
            {
                running++;
                scheduler.Queue(next);
            }
        }
    }

    /// <summary>Drops what waits and takes nothing more.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            waiting.Clear();
        }
    }

    private void Queue(IWorkItem? item)
    {
        if (item is not null)
        {
            scheduler.Queue(item);
        }
    }
}

using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Brings what a store holds back to work after a start, page by page, so that the first progress does not wait for the last.</summary>
internal sealed class Recovery(DurableEngine engine, IWorkScheduler scheduler) : IWorkItem
{
    private const int PageSize = 256;
    private const int MaxWaitingTurns = 256;

    private static readonly TimeSpan ReadRetryDelay = TimeSpan.FromSeconds(5);

    private readonly long lastKey = engine.Store.LastKey;
    private long after;
    private int started;
    private Func<SqliteSession, long, int, List<long>>? pages = InstanceRows.BusyKeys;

    /// <summary>Begins; once for an engine.</summary>
    public void Start()
    {
        if (Interlocked.Exchange(ref started, 1) == 0)
        {
            scheduler.Queue(this);
        }
    }

    /// <inheritdoc/>
    public Task RunAsync()
    {
        if (engine.IsStopped)
        {
            return Task.CompletedTask;
        }

        try
        {
            NextPage();
        }
        catch (Exception fault)
        {
            engine.StoreFailed(fault);
            if (!engine.IsStopped)
            {
                Later.Run(engine.Time, ReadRetryDelay, () => scheduler.Queue(this));
            }

            return Task.CompletedTask;
        }

        if (pages is not null)
        {
            engine.Turns.QueueWhenFew(MaxWaitingTurns, this);
        }

        return Task.CompletedTask;
    }

    private void NextPage()
    {
        var keys = engine.Store.Database.Read(session => pages!(session, after, PageSize));
        foreach (var key in keys)
        {
            // Younger ones were started since, and are at work already.
            if (key <= lastKey)
            {
                engine.Deliver(key, Message.WakeUp);
            }
        }

        if (keys.Count == PageSize)
        {
            after = keys[^1];
        }
        else if (pages == InstanceRows.BusyKeys)
        {
            (pages, after) = (InboxRows.Keys, 0);
        }
        else
        {
            pages = null;
        }
    }
}

using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>
/// Fires durable timers in their order. Only the next ones are in memory, up to <see cref="horizon"/>; later ones stay in
/// their table until their turn comes, so a million of them cost nothing but disk. One timer of the clock serves all.
/// </summary>
internal sealed class TimerQueue : IDisposable
{
    private const int PageSize = 1000;
    private const int MaxInMemory = 50_000;

    // A clock's timer takes at most about 49 days; longer waits are armed again on the way.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(40);

    private static readonly TimeSpan ReadRetryDelay = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly SortedSet<TimerKey> next = [];
    private readonly SqliteDatabase database;
    private readonly TimeProvider time;
    private readonly Action<TimerKey> onDue;
    private readonly Action<Exception> onFault;
    private readonly ITimer timer;
    private TimerKey horizon = TimerKey.First;
    private Exception? readFault;
    private bool started;
    private bool closed;

    /// <param name="database">Where the timers are.</param>
    /// <param name="time">The clock.</param>
    /// <param name="onDue">Told of a due timer; queues the turn.</param>
    /// <param name="onFault">Told when the table could not be read; it is read again later.</param>
    public TimerQueue(SqliteDatabase database, TimeProvider time, Action<TimerKey> onDue, Action<Exception> onFault)
    {
        this.database = database;
        this.time = time;
        this.onDue = onDue;
        this.onFault = onFault;
        timer = time.CreateTimer(static self => ((TimerQueue)self!).FireDue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins to fire, first what came due while nobody ran.</summary>
    public void Start()
    {
        lock (gate)
        {
            if (started || closed)
            {
                return;
            }

            started = true;
        }

        FireDue();
    }

    /// <summary>Adds timers that are on disk now, and takes away those that are not any more.</summary>
    public void Update(List<TimerKey> added, List<TimerKey> removed)
    {
        if (added.Count == 0 && removed.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            var first = next.Count > 0 ? next.Min : default;
            foreach (var key in added)
            {
                if (key <= horizon)
                {
                    next.Add(key);
                }
            }

            foreach (var key in removed)
            {
                next.Remove(key);
            }

            Trim();
            if (started && !closed && next.Count > 0 && next.Min != first)
            {
                Arm();
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            timer.Dispose();
        }
    }

    private void FireDue()
    {
        var due = new List<TimerKey>();
        Exception? fault;
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            var now = time.GetUtcNow().UtcTicks;
            while (TryPeek(out var first) && first.Due <= now)
            {
                next.Remove(first);
                due.Add(first);
            }

            Arm();
            (fault, readFault) = (readFault, null);
        }

        due.ForEach(onDue);
        if (fault is not null)
        {
            onFault(fault);
        }
    }

    private bool TryPeek(out TimerKey first)
    {
        if (next.Count == 0 && horizon < TimerKey.Last && readFault is null)
        {
            LoadPage();
        }

        first = next.Count > 0 ? next.Min : default;
        return next.Count > 0;
    }

    private void LoadPage()
    {
        try
        {
            var page = database.Read(session => TimerRows.After(session, horizon, PageSize));
            next.UnionWith(page);
            horizon = page.Count < PageSize ? TimerKey.Last : page[^1];
        }
        catch (Exception fault)
        {
            // What is in memory still fires; the rest is on disk, and the horizon says from where.
            readFault = fault;
        }
    }

    /// <summary>Keeps memory bounded: what is far off is on disk anyway.</summary>
    private void Trim()
    {
        if (next.Count > MaxInMemory)
        {
            var kept = next.Take(PageSize).ToList();
            next.Clear();
            next.UnionWith(kept);
            horizon = kept[^1];
        }
    }

    private void Arm()
    {
        if (TryPeek(out var first))
        {
            // Clocks count whole milliseconds and would fire too early, again and again, within the last one.
            var left = first.Due - time.GetUtcNow().UtcTicks;
            var wait = TimeSpan.FromTicks(left <= 0 ? 0 : Math.Max(left, TimeSpan.TicksPerMillisecond));
            timer.Change(wait < LongestWait ? wait : LongestWait, Timeout.InfiniteTimeSpan);
        }
        else if (readFault is not null)
        {
            timer.Change(ReadRetryDelay, Timeout.InfiniteTimeSpan);
        }
    }
}

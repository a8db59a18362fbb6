namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Ends the time that activities have. One timer for all: leases have one length, so they end in the order in which they began.</summary>
internal sealed class ActivityLeases : IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<(long End, ActivityRun Run)> running = new();
    private readonly TimeProvider time;
    private readonly TimeSpan length;
    private readonly Action<ActivityRun> onExpired;
    private readonly ITimer timer;
    private bool armed;
    private bool closed;

    /// <param name="time">The clock.</param>
    /// <param name="length">How long each lease is, or infinite.</param>
    /// <param name="onExpired">Told of an activity that did not end within its lease.</param>
    public ActivityLeases(TimeProvider time, TimeSpan length, Action<ActivityRun> onExpired)
    {
        this.time = time;
        this.length = length;
        this.onExpired = onExpired;
        timer = time.CreateTimer(static self => ((ActivityLeases)self!).ExpireDue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins a lease.</summary>
    public void Start(ActivityRun run)
    {
        if (length == Timeout.InfiniteTimeSpan)
        {
            return;
        }

        lock (gate)
        {
            DropEnded();
            running.Enqueue((time.GetUtcNow().UtcTicks + length.Ticks, run));
            if (!armed && !closed)
            {
                armed = true;
                timer.Change(length, Timeout.InfiniteTimeSpan);
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

    private void ExpireDue()
    {
        var expired = new List<ActivityRun>();
        lock (gate)
        {
            var now = time.GetUtcNow().UtcTicks;
            DropEnded();
            while (running.TryPeek(out var first) && first.End <= now)
            {
                running.Dequeue();
                expired.Add(first.Run);
                DropEnded();
            }

            armed = running.Count > 0 && !closed;
            if (armed)
            {
                timer.Change(TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, running.Peek().End - now)), Timeout.InfiniteTimeSpan);
            }
        }

        expired.ForEach(onExpired);
    }

    private void DropEnded()
    {
        while (running.TryPeek(out var first) && first.Run.HasEnded)
        {
            running.Dequeue();
        }
    }
}

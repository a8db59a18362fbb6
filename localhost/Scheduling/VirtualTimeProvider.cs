namespace Ecom.LocalHost.Scheduling;

/// <summary>A clock that stands still until it is moved, and fires the timers on the way one by one in their order.</summary>
/// <param name="start">Where the clock starts.</param>
public sealed class VirtualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<(VirtualTimer Timer, long Version), (long Due, long Order)> due = new();
    private long now = start.UtcTicks;
    private long order;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref now), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Interlocked.Read(ref now);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to the next timer that is due by <paramref name="limit"/> and fires it; or to the limit when there is none.</summary>
    /// <param name="limit">How far to go at most. An instant in the past fires only what is due already.</param>
    /// <returns>Whether a timer fired.</returns>
    public bool FireNext(DateTimeOffset limit)
    {
        VirtualTimer? timer = null;
        lock (gate)
        {
            while (timer is null && due.TryPeek(out var entry, out var at) && at.Due <= limit.UtcTicks)
            {
                due.Dequeue();
                if (entry.Timer.Version == entry.Version)
                {
                    timer = entry.Timer;
                    MoveTo(at.Due);
                    timer.Rearm(at.Due);
                }
            }

            if (timer is null)
            {
                MoveTo(limit.UtcTicks);
                return false;
            }
        }

        timer.Fire();
        return true;
    }

    private void MoveTo(long ticks)
    {
        if (ticks > now)
        {
            Interlocked.Exchange(ref now, ticks);
        }
    }

    private sealed class VirtualTimer(VirtualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;
        private bool disposed;

        public long Version { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                if (disposed)
                {
                    return false;
                }

                Version++;
                this.period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Enqueue(clock.now + dueTime.Ticks);
                }

                return true;
            }
        }

        public void Rearm(long firedAt)
        {
            Version++;
            if (period > TimeSpan.Zero)
            {
                Enqueue(firedAt + period.Ticks);
            }
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock.gate)
            {
                disposed = true;
                Version++;
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Enqueue(long at) => clock.due.Enqueue((this, Version), (at, clock.order++));
    }
}

namespace Ecom.LocalHost.ServiceBus.Broker;

/// <summary>One timer for everything in the store that waits for time; always set to the earliest.</summary>
internal sealed class DueTimer : IDisposable
{
    /// <summary>Operating-system timers reach about 49 days; firing early only looks and sets itself again.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(30);

    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly Action due;
    private readonly ITimer timer;
    private long armedFor = long.MaxValue;

    public DueTimer(TimeProvider clock, Action due)
    {
        this.clock = clock;
        this.due = due;
        timer = clock.CreateTimer(static self => ((DueTimer)self!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Fires by an instant at the latest.</summary>
    /// <param name="instant">In UTC ticks.</param>
    public void FireBy(long instant)
    {
        lock (gate)
        {
            if (instant >= armedFor)
            {
                return;
            }

            armedFor = instant;
            var left = TimeSpan.FromTicks(Math.Clamp(instant - clock.GetUtcNow().UtcTicks, 0, Furthest.Ticks));
            timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Fire()
    {
        lock (gate)
        {
            armedFor = long.MaxValue;
        }

        due();
    }
}

using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>A clock that somebody sets back: whoever looks first at or after the instant sees it; everybody later sees an earlier time.</summary>
internal sealed class SetBackClock(VirtualTimeProvider clock, DateTimeOffset instant, TimeSpan by) : TimeProvider
{
    private readonly Lock gate = new();
    private bool isSetBack;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (isSetBack)
            {
                return now - by;
            }

            isSetBack = now >= instant;
            return now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}

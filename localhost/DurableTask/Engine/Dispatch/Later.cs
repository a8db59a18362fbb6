namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Does something once, after a while.</summary>
internal static class Later
{
    public static void Run(TimeProvider time, TimeSpan delay, Action action)
    {
        ITimer? timer = null;
        timer = time.CreateTimer(
            _ =>
            {
                action();
                timer?.Dispose();
            },
            null,
            delay,
            Timeout.InfiniteTimeSpan);
    }
}

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>A stored timer, ordered as timers fire: by due time, then by instance and task.</summary>
/// <param name="Due">UTC ticks.</param>
/// <param name="Key">The instance.</param>
/// <param name="Generation">The instance's run.</param>
/// <param name="Task">The orchestrator's timer, or <see cref="StartTask"/>.</param>
internal readonly record struct TimerKey(long Due, long Key, int Generation, int Task) : IComparable<TimerKey>
{
    /// <summary>Stands for the scheduled start of the instance.</summary>
    public const int StartTask = int.MaxValue;

    public static readonly TimerKey First = new(0, 0, 0, 0);

    public static readonly TimerKey Last = new(long.MaxValue, 0, 0, 0);

    /// <summary>The timer of an instance's scheduled start.</summary>
    public static TimerKey OfStart(DateTimeOffset at, long key) => new(at.UtcTicks, key, 0, StartTask);

    public static bool operator <(TimerKey left, TimerKey right) => left.CompareTo(right) < 0;

    public static bool operator >(TimerKey left, TimerKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(TimerKey left, TimerKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TimerKey left, TimerKey right) => left.CompareTo(right) >= 0;

    public int CompareTo(TimerKey other) =>
        (Due, Key, Generation, Task).CompareTo((other.Due, other.Key, other.Generation, other.Task));
}

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Lets one batch run at a time, and decides when the next one starts.</summary>
/// <param name="time">The clock.</param>
internal sealed class BatchGate(TimeProvider time)
{
    private const int Idle = 0;
    private const int Busy = 1;
    private const int Gathering = 2;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestGathering = TimeSpan.FromMilliseconds(5);

    private ITimer? timer;
    private Action? start;
    private int state;
    private int expected;
    private int answering;

    /// <summary>Whether answers of a batch go out now.</summary>
    public bool IsAnswering => Volatile.Read(ref answering) != 0;

    public void BeginAnswers() => Interlocked.Increment(ref answering);

    public void EndAnswers() => Interlocked.Decrement(ref answering);

    /// <summary>Starts a batch if none runs and enough wait. Call it after what waits was enqueued.</summary>
    /// <param name="waiting">How many wait.</param>
    /// <returns>Whether the caller must run it.</returns>
    public bool TryStart(int waiting)
    {
        var seen = Volatile.Read(ref state);
        return waiting > 0
            && (seen == Idle || (seen == Gathering && waiting >= Volatile.Read(ref expected)))
            && Interlocked.CompareExchange(ref state, Busy, seen) == seen;
    }

    /// <summary>Ends a batch. Ask <see cref="TryStart"/> after it: what came before this was told that a batch runs.</summary>
    /// <param name="comers">How many are expected for the next one; one alone is never waited for.</param>
    /// <param name="took">How long the batch took.</param>
    /// <param name="startLate">Starts the next one when too few come in time.</param>
    public void Rest(int comers, TimeSpan took, Action startLate)
    {
        if (comers < 2 || took < Tick)
        {
            Interlocked.Exchange(ref state, Idle);
            return;
        }

        expected = comers;
        start = startLate;
        timer ??= time.CreateTimer(static gate => ((BatchGate)gate!).Late(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        // Before the timer runs, and with a full fence: what is enqueued from here on sees it.
        Interlocked.Exchange(ref state, Gathering);
        timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(took.TotalMilliseconds / 2, LongestGathering.TotalMilliseconds))), Timeout.InfiniteTimeSpan);
    }

    private void Late()
    {
        if (Interlocked.CompareExchange(ref state, Busy, Gathering) == Gathering)
            start!();
    }
}

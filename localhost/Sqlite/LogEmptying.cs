namespace Ecom.LocalHost.Sqlite;

/// <summary>Has the write-ahead log emptied some time after it was written to, so that what was deleted does not stay in it for as long as nothing comes after.</summary>
/// <remarks>A database that nothing is written to sets no timer.</remarks>
internal sealed class LogEmptying : IDisposable
{
    private readonly TimeSpan after;
    private readonly Func<bool> empty;
    private readonly ITimer timer;
    private int isSet;

    /// <param name="after">How long after the first commit.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="empty">Empties it; false: a reader kept something in it, and it is to be tried again.</param>
    public LogEmptying(TimeSpan after, TimeProvider clock, Func<bool> empty)
    {
        this.after = after;
        this.empty = empty;
        timer = clock.CreateTimer(static self => ((LogEmptying)self!).Run(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something was written.</summary>
    public void Written()
    {
        if (Interlocked.Exchange(ref isSet, 1) == 0)
        {
            _ = timer.Change(after, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Run()
    {
        // What is written from here on counts for the next time.
        Volatile.Write(ref isSet, 0);
        if (!empty())
        {
            Written();
        }
    }
}

namespace Ecom.LocalHost.Sqlite;

/// <summary>A write that waits for its commit. Derive from it where one object per write is too many otherwise.</summary>
public abstract class PendingWrite
{
    /// <summary>Runs the write inside the open transaction; may run again when a neighbour in the same commit failed.</summary>
    public abstract void Apply(SqliteSession session);

    /// <summary>Acknowledges: the commit is on disk.</summary>
    public abstract void Acknowledge();

    /// <summary>Reports that nothing of this write was kept.</summary>
    public abstract void Fail(Exception fault);
}

/// <inheritdoc/>
internal sealed class PendingWrite<T>(Func<SqliteSession, T> write) : PendingWrite
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Done => done.Task;

    public override void Apply(SqliteSession session) => result = write(session);

    public override void Acknowledge() => done.TrySetResult(result);

    public override void Fail(Exception fault) => done.TrySetException(fault);
}

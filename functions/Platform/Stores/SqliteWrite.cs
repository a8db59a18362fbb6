using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Stores;

/// <summary>A write that waits for its commit.</summary>
internal abstract class SqliteWrite
{
    /// <summary>Runs the write inside the open transaction, in a savepoint of its own.</summary>
    /// <returns>Whether it ran; when not, it has undone itself and holds the fault for later.</returns>
    public abstract bool TryApply(SqliteConnection connection);

    /// <summary>Tells the writer how it ended, after the commit.</summary>
    public abstract void Acknowledge();

    /// <summary>Tells the writer that nothing was kept.</summary>
    public abstract void Fail(Exception fault);
}

/// <inheritdoc/>
internal sealed class SqliteWrite<T>(Func<SqliteConnection, T> write) : SqliteWrite
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;
    private Exception? fault;

    public Task<T> Done => done.Task;

    public override bool TryApply(SqliteConnection connection)
    {
        try
        {
            result = write(connection);
            return true;
        }
        catch (Exception failed)
        {
            fault = failed;
            return false;
        }
    }

    public override void Acknowledge()
    {
        if (fault is null)
        {
            done.TrySetResult(result);
        }
        else
        {
            done.TrySetException(fault);
        }
    }

    public override void Fail(Exception fault) => done.TrySetException(fault);
}

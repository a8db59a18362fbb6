using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Sqlite;

/// <summary>The one thread that writes: everything that waits when it comes round shares one transaction and one sync.</summary>
/// <remarks>While nothing waits it sleeps; spinning would cost more CPU than most commits, and save a few microseconds of one.</remarks>
internal sealed class GroupCommitWriter
{
    private readonly object gate = new();
    private readonly Queue<PendingWrite> waiting = [];
    private readonly List<PendingWrite> batch = [];
    private readonly SqliteSession session;
    private readonly SqliteDatabaseOptions options;
    private readonly Thread thread;
    private readonly LogEmptying? emptying;
    private TaskCompletionSource<bool>? emptied;
    private bool closed;
    private Exception? ended;

    public GroupCommitWriter(SqliteSession session, SqliteDatabaseOptions options)
    {
        this.session = session;
        this.options = options;
        emptying = options.ForgetsAfter is { } after ? new LogEmptying(after, options.Clock, () => EmptyLogAsync().GetAwaiter().GetResult()) : null;
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        thread.Start();
    }

    /// <summary>How many commits were made.</summary>
    public long Commits { get; private set; }

    public void Add(PendingWrite write)
    {
        lock (gate)
        {
            if (!closed)
            {
                waiting.Enqueue(write);
                Monitor.Pulse(gate);
                return;
            }
        }

        write.Fail(Volatile.Read(ref ended) ?? new ObjectDisposedException(nameof(SqliteDatabase)));
    }

    /// <summary>Ends the writer. What was added is committed first, unless the store was killed.</summary>
    public void Stop()
    {
        emptying?.Dispose();
        Close();
        thread.Join();
    }

    /// <summary>Ends the writer as a kill does: what is not on disk yet is lost.</summary>
    public void Kill()
    {
        Interlocked.CompareExchange(ref ended, new StoreKilledException(), null);
        Stop();
    }

    private void Run()
    {
        while (TakeBatch())
        {
            CommitBatch();
            batch.Clear();
            EmptyLogWhenAsked();
        }
    }

    /// <summary>Has the log emptied once what waits is committed; nothing of a store that has ended.</summary>
    /// <returns>False when a reader kept something in it.</returns>
    private Task<bool> EmptyLogAsync()
    {
        lock (gate)
        {
            if (closed)
            {
                return Task.FromResult(true);
            }

            emptied ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            Monitor.Pulse(gate);
            return emptied.Task;
        }
    }

    private void EmptyLogWhenAsked()
    {
        TaskCompletionSource<bool>? asked;
        lock (gate)
        {
            (asked, emptied) = (emptied, null);
        }

        if (asked is null)
        {
            return;
        }

        try
        {
            asked.TrySetResult(Volatile.Read(ref ended) is not null || session.EmptyLog());
        }
        catch (Microsoft.Data.Sqlite.SqliteException fault)
        {
            options.Logger.LogWarning(fault, "The log of {Path} could not be emptied; it is tried again", options.Path);
            asked.TrySetResult(false);
        }
    }

    /// <summary>Waits for writes, or for being asked to empty the log.</summary>
    /// <returns>False when there are none and none will come.</returns>
    private bool TakeBatch()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && emptied is null)
            {
                if (closed)
                {
                    return false;
                }

                Monitor.Wait(gate);
            }

            while (batch.Count < options.MaxWritesPerCommit && waiting.TryDequeue(out var next))
            {
                batch.Add(next);
            }

            return true;
        }
    }

    private void Close()
    {
        lock (gate)
        {
            closed = true;
            Monitor.Pulse(gate);
        }
    }

    private void CommitBatch()
    {
        while (batch.Count > 0 && Volatile.Read(ref ended) is null)
        {
            bool committed;
            try
            {
                committed = TryCommit();
            }
            catch (Exception fault)
            {
                EndOrFail(fault);
                continue;
            }

            if (committed)
            {
                batch.ForEach(Acknowledge);
                return;
            }
        }

        FailAll(Volatile.Read(ref ended));
    }

    /// <summary>The write is on disk, whatever becomes of what follows from it: it must not count as failed, nor its neighbours.</summary>
    private void Acknowledge(PendingWrite write)
    {
        try
        {
            write.Acknowledge();
        }
        catch (Exception fault)
        {
            options.Logger.LogError(fault, "A write to {Path} is on disk, but what follows from it failed", options.Path);
        }
    }

    /// <summary>Applies and commits all; on the first write that fails, takes it out, so that its neighbours run again without it.</summary>
    private bool TryCommit()
    {
        session.Execute("BEGIN IMMEDIATE");
        for (var i = 0; i < batch.Count; i++)
        {
            try
            {
                batch[i].Apply(session);
            }
            catch (Exception fault)
            {
                RollBack();
                batch[i].Fail(fault);
                batch.RemoveAt(i);
                return false;
            }
        }

        options.CommitObserver?.Committing();
        session.Execute("COMMIT");
        Commits++;
        options.CommitObserver?.Committed();
        emptying?.Written();
        return true;
    }

    private void EndOrFail(Exception fault)
    {
        if (!TryRollBack() || fault is StoreKilledException)
        {
            Interlocked.CompareExchange(ref ended, fault, null);
            Close();
            return;
        }

        options.Logger.LogError(fault, "A commit of {Writes} writes to {Path} failed; none of them was kept", batch.Count, options.Path);
        FailAll(fault);
    }

    private void FailAll(Exception? fault)
    {
        batch.ForEach(write => write.Fail(fault!));
        batch.Clear();
    }

    private void RollBack()
    {
        session.ResetStatements();
        if (session.InTransaction)
        {
            session.Execute("ROLLBACK");
        }
    }

    /// <returns>False when the connection is past use: then the store has ended.</returns>
    private bool TryRollBack()
    {
        try
        {
            RollBack();
            return true;
        }
        catch (Microsoft.Data.Sqlite.SqliteException fault)
        {
            options.Logger.LogCritical(fault, "{Path} cannot be rolled back; it takes no more writes until it is opened again", options.Path);
            return false;
        }
    }
}

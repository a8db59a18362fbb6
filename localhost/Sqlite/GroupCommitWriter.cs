using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Sqlite;

/// <summary>Writes for all, one batch at a time: everything that waits when it comes round shares one transaction and one sync.</summary>
/// <remarks>
/// A thread does it, or a caller that asks for it and comes while nobody writes; then the thread does only what came meanwhile.
/// While nothing waits it sleeps; spinning would cost more CPU than most commits, and save a few microseconds of one.
/// </remarks>
internal sealed class GroupCommitWriter
{
    private readonly SqliteSession session;
    private readonly SqliteDatabaseOptions options;
    private readonly WriteTurns turns;
    private readonly Thread thread;
    private readonly LogEmptying? emptying;
    private TaskCompletionSource<bool>? emptied;
    private Exception? ended;

    public GroupCommitWriter(SqliteSession session, SqliteDatabaseOptions options)
    {
        this.session = session;
        this.options = options;
        turns = new WriteTurns(options.MaxWritesPerCommit);
        emptying = options.ForgetsAfter is { } after ? new LogEmptying(after, options.Clock, () => EmptyLogAsync().GetAwaiter().GetResult()) : null;
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        thread.Start();
    }

    /// <summary>How many commits were made.</summary>
    public long Commits { get; private set; }

    /// <summary>Adds a write to the next commit.</summary>
    /// <param name="write">The write.</param>
    /// <param name="commitHere">Whether the caller commits, when nobody does.</param>
    public void Add(PendingWrite write, bool commitHere = false)
    {
        if (!turns.TryAdd(write, commitHere, out var turn))
        {
            write.Fail(Volatile.Read(ref ended) ?? new ObjectDisposedException(nameof(SqliteDatabase)));
        }
        else if (turn is not null)
        {
            RunTurn(turn);
        }
    }

    /// <summary>Ends the writer. What was added is committed first, unless the store was killed.</summary>
    public void Stop()
    {
        emptying?.Dispose();
        turns.Close();
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
        while (turns.Take() is { } batch)
        {
            RunTurn(batch, EmptyLogWhenAsked);
        }
    }

    private void RunTurn(List<PendingWrite> batch, Action? then = null)
    {
        try
        {
            CommitBatch(batch);
            then?.Invoke();
        }
        finally
        {
            turns.End();
        }
    }

    /// <summary>Has the log emptied once what waits is committed; nothing of a store that has ended.</summary>
    /// <returns>False when a reader kept something in it.</returns>
    private Task<bool> EmptyLogAsync()
    {
        var asked = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked = Interlocked.CompareExchange(ref emptied, asked, null) ?? asked;
        return turns.TryCall() ? asked.Task : Task.FromResult(true);
    }

    private void EmptyLogWhenAsked()
    {
        if (Interlocked.Exchange(ref emptied, null) is not { } asked)
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

    private void CommitBatch(List<PendingWrite> batch)
    {
        while (batch.Count > 0 && Volatile.Read(ref ended) is null)
        {
            bool committed;
            try
            {
                committed = TryCommit(batch);
            }
            catch (Exception fault)
            {
                EndOrFail(batch, fault);
                continue;
            }

            if (committed)
            {
                batch.ForEach(Acknowledge);
                return;
            }
        }

        FailAll(batch, Volatile.Read(ref ended));
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
    private bool TryCommit(List<PendingWrite> batch)
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

    private void EndOrFail(List<PendingWrite> batch, Exception fault)
    {
        if (!TryRollBack() || fault is StoreKilledException)
        {
            Interlocked.CompareExchange(ref ended, fault, null);
            turns.Close();
            return;
        }

        options.Logger.LogError(fault, "A commit of {Writes} writes to {Path} failed; none of them was kept", batch.Count, options.Path);
        FailAll(batch, fault);
    }

    private static void FailAll(List<PendingWrite> batch, Exception? fault)
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

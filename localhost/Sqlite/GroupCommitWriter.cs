using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Sqlite;

/// <summary>The one thread that writes: everything that waits when it comes round shares one transaction and one sync.</summary>
internal sealed class GroupCommitWriter
{
    private readonly BlockingCollection<PendingWrite> waiting = [];
    private readonly List<PendingWrite> batch = [];
    private readonly SqliteSession session;
    private readonly SqliteDatabaseOptions options;
    private readonly Thread thread;
    private Exception? ended;

    public GroupCommitWriter(SqliteSession session, SqliteDatabaseOptions options)
    {
        this.session = session;
        this.options = options;
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        thread.Start();
    }

    /// <summary>How many commits were made.</summary>
    public long Commits { get; private set; }

    public void Add(PendingWrite write)
    {
        try
        {
            waiting.Add(write);
        }
        catch (InvalidOperationException)
        {
            write.Fail(Volatile.Read(ref ended) ?? new ObjectDisposedException(nameof(SqliteDatabase)));
        }
    }

    /// <summary>Ends the writer. What was added is committed first, unless the store was killed.</summary>
    public void Stop()
    {
        waiting.CompleteAdding();
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
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < options.MaxWritesPerCommit && waiting.TryTake(out var next))
            {
                batch.Add(next);
            }

            CommitBatch();
            batch.Clear();
        }
    }

    private void CommitBatch()
    {
        while (batch.Count > 0 && Volatile.Read(ref ended) is null)
        {
            try
            {
                if (TryCommit())
                {
                    batch.ForEach(static write => write.Acknowledge());
                    return;
                }
            }
            catch (Exception fault)
            {
                EndOrFail(fault);
            }
        }

        FailAll(Volatile.Read(ref ended));
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
        return true;
    }

    private void EndOrFail(Exception fault)
    {
        RollBack();
        if (fault is StoreKilledException)
        {
            Interlocked.CompareExchange(ref ended, fault, null);
            waiting.CompleteAdding();
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
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Stores;

/// <summary>The SQLite file of ledger and cases: one connection that writes, readers that see what is committed.</summary>
/// <remarks>
/// Everything that writes or checkpoints goes through one connection: the SQLite in use (3.50.4) can damage a write-ahead log
/// that several connections reset (fixed in 3.51.3). Writes that meet share one commit and one sync.
/// </remarks>
public sealed class SqliteStore : IDisposable
{
    private const int MaxWritesPerCommit = 256;

    /// <summary>An engineer's tool may hold the file for a moment.</summary>
    private const string WaitForOthers = "PRAGMA busy_timeout=5000";

    private readonly ConcurrentQueue<SqliteWrite> waiting = new();
    private readonly ConcurrentBag<PreparingSqliteConnection> readers = [];
    private readonly PreparingSqliteConnection writer;
    private readonly FileStream processLock;
    private readonly IStoreCommitObserver? observer;
    private readonly Lock committing = new();
    private readonly string path;
    private Exception? ended;
    private int busy;

    /// <summary>Opens the file, or makes it.</summary>
    /// <param name="path">The file; its folder is made when missing.</param>
    /// <param name="observer">Watches commits, for tests.</param>
    /// <exception cref="SqliteStoreInUseException">Another process, or another owner in this one, holds the file.</exception>
    public SqliteStore(string path, IStoreCommitObserver? observer = null)
    {
        this.path = Path.GetFullPath(path);
        this.observer = observer;
        Directory.CreateDirectory(Path.GetDirectoryName(this.path)!);
        processLock = SqliteStoreLock.Take(this.path);
        try
        {
            writer = Open(SqliteOpenMode.ReadWriteCreate);
            var synchronous = observer?.MustSurvivePowerLoss == false ? "OFF" : "FULL";
            Execute(writer, $"PRAGMA synchronous={synchronous}; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=4000; PRAGMA secure_delete=ON");
            SqliteUpgrade.Run(writer);
            Execute(writer, SqliteSchema.Sql);
            Execute(writer, SqliteSchema.FreeClaimsOfDeadProcesses);
        }
        catch
        {
            writer?.Dispose();
            processLock.Dispose();
            throw;
        }
    }

    /// <summary>Runs a write in the next commit; the task ends when the commit is on disk.</summary>
    /// <param name="write">Changes the database only; what it throws undoes this write and no other.</param>
    /// <param name="file">Where it stands, which names its span.</param>
    /// <param name="member">What it is, which names its span.</param>
    internal Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, [CallerFilePath] string file = "", [CallerMemberName] string member = "") =>
        StoreTrace.IsWanted ? StoreTrace.RunAsync(file, member, () => CommitAsync(write)) : CommitAsync(write);

    /// <summary>Runs a query on what is committed.</summary>
    internal T Read<T>(Func<SqliteConnection, T> query, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        using var span = StoreTrace.Start(file, member);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref ended) is ObjectDisposedException, this);
        if (!readers.TryTake(out var connection))
        {
            connection = Open(SqliteOpenMode.ReadOnly);
            Execute(connection, "PRAGMA query_only=1");
        }

        connection.Run("BEGIN");
        try
        {
            return query(connection);
        }
        finally
        {
            connection.Run("ROLLBACK");
            readers.Add(connection);
            if (Volatile.Read(ref ended) is ObjectDisposedException)
            {
                CloseReaders();
            }
        }
    }

    /// <summary>
    /// Brings the write-ahead log into the file and empties it, so that what was overwritten is in neither: pages that are let go are
    /// overwritten too (<c>secure_delete</c>). Waits for readers that began before, a few seconds at most; what they keep from being
    /// emptied is overwritten by later writes.
    /// </summary>
    internal void TruncateLog()
    {
        lock (committing)
        {
            if (ended is not null)
            {
                throw ended;
            }

            Execute(writer, $"PRAGMA busy_timeout=2000; PRAGMA wal_checkpoint(TRUNCATE); {WaitForOthers}");
        }
    }

    /// <summary>Closes the file; writes that still wait fail.</summary>
    public void Dispose()
    {
        lock (committing)
        {
            if (ended is ObjectDisposedException)
            {
                return;
            }

            ended = new ObjectDisposedException(nameof(SqliteStore));
            CloseReaders();
            writer.Dispose();
            processLock.Dispose();
        }

        FailWaiting();
    }

    private Task<T> CommitAsync<T>(Func<SqliteConnection, T> write)
    {
        var pending = new SqliteWrite<T>(write);
        waiting.Enqueue(pending);
        CommitWaiting();
        return pending.Done;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Commits what waits on this thread, unless another does; that one then takes ours along.</summary>
    private void CommitWaiting()
    {
        if (Interlocked.CompareExchange(ref busy, 1, 0) != 0)
        {
            return;
        }

        CommitBatch();

        // A full fence: a write that was enqueued before its caller saw "busy" is seen below.
        Interlocked.Exchange(ref busy, 0);
        if (!waiting.IsEmpty)
        {
            // Nobody's caller works for ever for the others.
            ThreadPool.UnsafeQueueUserWorkItem(static store => store.CommitWaiting(), this, preferLocal: false);
        }
    }

    private void CommitBatch()
    {
        var batch = new List<SqliteWrite>();
        while (batch.Count < MaxWritesPerCommit && waiting.TryDequeue(out var write))
        {
            batch.Add(write);
        }

        try
        {
            lock (committing)
            {
                Commit(batch);
            }

            batch.ForEach(static write => write.Acknowledge());
        }
        catch (Exception fault)
        {
            batch.ForEach(write => write.Fail(fault));
        }
    }

    private void Commit(List<SqliteWrite> batch)
    {
        if (ended is not null)
        {
            throw ended;
        }

        writer.Run("BEGIN IMMEDIATE");
        try
        {
            if (!TryApply(batch))
            {
                writer.Run("ROLLBACK");
                return;
            }

            Observe(static o => o.Committing());
            writer.Run("COMMIT");
        }
        catch
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(writer.Handle!) == 0)
            {
                writer.Run("ROLLBACK");
            }

            throw;
        }

        Observe(static o => o.Committed());
    }

    /// <summary>Runs the writes; what one throws undoes that one.</summary>
    /// <returns>Whether there is something to commit.</returns>
    private bool TryApply(List<SqliteWrite> batch)
    {
        if (batch is [var alone])
        {
            return alone.TryApply(writer);
        }

        foreach (var write in batch)
        {
            writer.Run("SAVEPOINT one");
            if (!write.TryApply(writer))
            {
                writer.Run("ROLLBACK TO one");
            }

            writer.Run("RELEASE one");
        }

        return true;
    }

    /// <summary>An observer that throws ends the store: from there on no write is taken.</summary>
    private void Observe(Action<IStoreCommitObserver> what)
    {
        if (observer is null)
        {
            return;
        }

        try
        {
            what(observer);
        }
        catch (Exception killed)
        {
            ended = killed;
            throw;
        }
    }

    private PreparingSqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new PreparingSqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, WaitForOthers);
        return connection;
    }

    private void FailWaiting()
    {
        while (waiting.TryDequeue(out var write))
        {
            write.Fail(ended!);
        }
    }

    private void CloseReaders()
    {
        while (readers.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Ecom.LocalHost.Sqlite;

/// <summary>A database file with one writer, group commit, and readers that see what is committed.</summary>
/// <remarks>
/// Everything that writes or checkpoints goes through one connection: the SQLite in use has a fault that can damage a
/// write-ahead log which several connections reset (fixed upstream in 3.51.3). Readers never checkpoint.
/// </remarks>
public sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteDatabaseOptions options;
    private readonly ProcessLock processLock;
    private readonly SqliteSession writeSession;
    private readonly GroupCommitWriter writer;
    private readonly ConcurrentBag<SqliteSession> readers = [];
    private int closed;

    private SqliteDatabase(SqliteDatabaseOptions options, ProcessLock processLock)
    {
        this.options = options;
        this.processLock = processLock;
        writeSession = new SqliteSession(
            options.Path,
            SqliteOpenMode.ReadWriteCreate,
            $"PRAGMA synchronous={(int)options.Synchronous}",
            "PRAGMA journal_mode=WAL",
            $"PRAGMA wal_autocheckpoint={options.CheckpointPages}",
            "PRAGMA temp_store=MEMORY",
            "PRAGMA cache_size=-65536",
            $"PRAGMA secure_delete={(options.ForgetsAfter is null ? "OFF" : "ON")}",
            options.Schema);
        writer = new GroupCommitWriter(writeSession, options);
    }

    /// <summary>How many commits this process made since the database was opened.</summary>
    public long Commits => writer.Commits;

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="StoreInUseException">Another process, or another owner in this one, holds the file.</exception>
    public static SqliteDatabase Open(SqliteDatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var path = Path.GetFullPath(options.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var taken = ProcessLock.Take(path);
        try
        {
            return new SqliteDatabase(options with { Path = path }, taken);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Runs a write in the next commit. The task ends when the commit is on disk.</summary>
    /// <param name="write">The write; may run more than once, so it must change nothing but the database. Runs on the writer's thread.</param>
    /// <exception cref="StoreKilledException">The store was killed before the commit was acknowledged.</exception>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> write)
    {
        var pending = new PendingWrite<T>(write);
        writer.Add(pending);
        return pending.Done;
    }

    /// <summary>Runs a write in the next commit; the write itself is told of its end, on the writer's thread.</summary>
    /// <param name="write">The write; its callbacks must be short and must not throw.</param>
    public void Enqueue(PendingWrite write) => writer.Add(write);

    /// <summary>Runs a query on what is committed.</summary>
    /// <param name="query">The query; runs on the caller's thread.</param>
    public T Read<T>(Func<SqliteSession, T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref closed) != 0, this);
        if (!readers.TryTake(out var session))
        {
            session = new SqliteSession(options.Path, SqliteOpenMode.ReadOnly, "PRAGMA query_only=1");
        }

        session.Execute("BEGIN");
        try
        {
            return query(session);
        }
        catch
        {
            session.ResetStatements();
            throw;
        }
        finally
        {
            session.Execute("ROLLBACK");
            Return(session);
        }
    }

    /// <summary>Ends the store as <c>kill -9</c> would and frees the file: what was acknowledged is on disk, the rest is lost.</summary>
    public void Kill()
    {
        writer.Kill();
        Dispose();
    }

    /// <summary>Commits what waits and closes the file.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref closed, 1) != 0)
        {
            return;
        }

        writer.Stop();
        CloseReaders();
        writeSession.Dispose();
        processLock.Dispose();
    }

    private void Return(SqliteSession session)
    {
        readers.Add(session);
        if (Volatile.Read(ref closed) != 0)
        {
            CloseReaders();
        }
    }

    private void CloseReaders()
    {
        while (readers.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}

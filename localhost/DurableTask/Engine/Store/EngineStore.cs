using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The engine's file: the database, the numbers that it hands out, and what loads an instance.</summary>
internal sealed class EngineStore : IDisposable
{
    /// <summary>What is purged may hold what people wrote: it is soon nowhere any more.</summary>
    private static readonly TimeSpan ForgetsAfter = TimeSpan.FromHours(1);

    private readonly TimeProvider time;
    private long lastKey;

    public EngineStore(DurableEngineOptions options, TimeProvider time, ILogger logger)
    {
        this.time = time;
        Database = SqliteDatabase.Open(new SqliteDatabaseOptions
        {
            Path = options.Path,
            Schema = EngineSchema.Sql,
            Synchronous = options.Synchronous,
            CommitObserver = options.CommitObserver,
            ForgetsAfter = ForgetsAfter,
            Clock = time,
            Logger = logger,
        });
        lastKey = Database.Read(InstanceRows.MaxKey);
        Inbox = new InboxRows(Database.Read(InboxRows.MaxSeq));
    }

    public SqliteDatabase Database { get; }

    public InboxRows Inbox { get; }

    /// <summary>The youngest key in use.</summary>
    public long LastKey => Volatile.Read(ref lastKey);

    /// <summary>
    /// A key for a new instance: grows with time, never used twice in this store. Read the time of creation first: queries
    /// rely on a key that is not before it.
    /// </summary>
    public long NextKey()
    {
        while (true)
        {
            var last = Volatile.Read(ref lastKey);
            var next = Math.Max(last + 1, time.GetUtcNow().UtcTicks);
            if (Interlocked.CompareExchange(ref lastKey, next, last) == last)
            {
                return next;
            }
        }
    }

    /// <summary>Reads all that a turn needs of an instance; null when it is gone.</summary>
    public StoredInstance? Load(long key) => Database.Read(session =>
    {
        if (InstanceRows.Read(session, key) is not { } row)
        {
            return null;
        }

        var live = row.Status.IsLive();
        var (batches, lastSeq) = live ? HistoryRows.Read(session, key) : ([], -1);
        return new StoredInstance(
            row.Header, row.Status, row.IsBusy, batches, lastSeq, InboxRows.Read(session, key), DispatchRows.Read(session, key));
    });

    public void Dispose() => Database.Dispose();
}

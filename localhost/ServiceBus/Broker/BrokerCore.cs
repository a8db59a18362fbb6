using System.Collections.Concurrent;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Delivery;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Store;
using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.ServiceBus.Broker;

/// <summary>The store with its clock: runs operations, and after each commit wakes who can receive now and sets the timer.</summary>
internal sealed class BrokerCore : IDisposable
{
    /// <summary>Bodies hold what people wrote: once a message is settled, it is soon nowhere any more.</summary>
    private static readonly TimeSpan ForgetsAfter = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<long, EntityDispatcher> dispatchers = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly SqliteDatabase database;
    private readonly DueTimer timer;

    public BrokerCore(ServiceBusBrokerOptions options, TimeProvider clock, IWorkScheduler scheduler)
    {
        Options = options;
        Clock = clock;
        Scheduler = scheduler;
        database = SqliteDatabase.Open(new SqliteDatabaseOptions
        {
            Path = options.DataFile,
            Schema = StoreSchema.Sql,
            Synchronous = options.Synchronous,
            CommitObserver = options.CommitObserver,
            ForgetsAfter = ForgetsAfter,
            Clock = clock,
            Logger = options.Logger,
        });
        timer = new DueTimer(clock, () => Scheduler.Queue(SweepAsync));
        try
        {
            Entities = database.WriteAsync(session =>
            {
                var entities = EntityCatalog.Declare(session, options);
                DueSweep.EndAllLocks(new StoreWrite(session, entities, Now));
                return entities;
            }).GetAwaiter().GetResult();
            timer.FireBy(Read(DueSweep.Next) ?? long.MaxValue);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public ServiceBusBrokerOptions Options { get; }

    public TimeProvider Clock { get; }

    public IWorkScheduler Scheduler { get; }

    public EntityCatalog Entities { get; }

    public ILogger Logger => Options.Logger;

    /// <summary>Cancelled when the broker closes, however it closes.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>The present, in UTC ticks.</summary>
    public long Now => Clock.GetUtcNow().UtcTicks;

    public EntityDispatcher DispatcherOf(Entity entity) =>
        dispatchers.GetOrAdd(entity.Id, static (_, scheduler) => new EntityDispatcher(scheduler), Scheduler);

    /// <summary>Runs an operation in one commit. What follows from it is queued before the task ends.</summary>
    public async Task<T> WriteAsync<T>(Func<StoreWrite, T> operation)
    {
        var now = Now;
        var (result, written) = await database.WriteAsync(session =>
        {
            var write = new StoreWrite(session, Entities, now);
            var done = operation(write);
            write.Complete();
            return (done, write);
        });
        timer.FireBy(written.Due);
        foreach (var (entity, sessionId) in written.Wakes)
        {
            DispatcherOf(entity).Wake(sessionId);
        }

        return result;
    }

    public T Read<T>(Func<SqliteSession, T> query) => database.Read(query);

    public void Kill()
    {
        database.Kill();
        Dispose();
    }

    public void Dispose()
    {
        timer.Dispose();
        stopping.Cancel();
        database.Dispose();
    }

    private async Task SweepAsync()
    {
        try
        {
            while (Read(DueSweep.Next) is { } next)
            {
                if (next > Now)
                {
                    timer.FireBy(next);
                    return;
                }

                await WriteAsync(static write =>
                {
                    DueSweep.Run(write);
                    return true;
                });
            }
        }
        catch (Exception stopped) when (Stopping.IsCancellationRequested || stopped is StoreKilledException)
        {
            // The broker closed meanwhile; what is due stays due in the store.
        }
        catch (Exception fault)
        {
            Logger.LogError(fault, "Messages that were due could not be handled; trying again in a second");
            timer.FireBy(Now + TimeSpan.TicksPerSecond);
        }
    }
}

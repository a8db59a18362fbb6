using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>Stores a message for a live instance, and queues its turn once the message is on disk.</summary>
internal sealed class MessageWrite(DurableEngine engine, string instanceId, HistoryRecord record) : PendingWrite
{
    private readonly TaskCompletionSource<bool> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Delivery? delivery;

    /// <summary>Whether a live instance took the message.</summary>
    public Task<bool> Done => done.Task;

    public override void Apply(SqliteSession session)
    {
        delivery = null;
        if (InstanceRows.Find(session, instanceId) is { } target && target.Status.IsLive())
        {
            delivery = new Delivery(target.Key, engine.Store.Inbox.Add(session, target.Key, InboxRows.AnyGeneration, record));
        }
    }

    public override void Acknowledge()
    {
        if (delivery is { } stored)
        {
            engine.Deliver(stored.Key, stored.Message);
        }

        done.TrySetResult(delivery is not null);
    }

    public override void Fail(Exception fault) => done.TrySetException(fault);
}

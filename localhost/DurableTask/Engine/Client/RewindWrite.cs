using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>Brings a failed instance back to life, and queues the turn that rewinds it.</summary>
internal sealed class RewindWrite(DurableEngine engine, string instanceId, string reason) : PendingWrite
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Delivery? delivery;
    private OrchestrationRuntimeStatus? status;

    public Task Done => done.Task;

    public override void Apply(SqliteSession session)
    {
        (delivery, status) = (null, null);
        if (InstanceRows.Find(session, instanceId) is not { } target)
        {
            return;
        }

        status = target.Status;
        if (status == OrchestrationRuntimeStatus.Failed)
        {
            delivery = Rewinding.Begin(session, engine.Store.Inbox, target.Key, reason);
        }
    }

    public override void Acknowledge()
    {
        if (delivery is { } stored)
        {
            engine.Deliver(stored.Key, stored.Message);
            done.TrySetResult();
        }
        else
        {
            done.TrySetException(status is null
                ? new ArgumentException($"An orchestration with the instanceId {instanceId} was not found.", nameof(instanceId))
                : new InvalidOperationException($"The orchestration {instanceId} is {status}; only a failed one can be rewound."));
        }
    }

    public override void Fail(Exception fault) => done.TrySetException(fault);
}

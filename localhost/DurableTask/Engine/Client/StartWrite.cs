using DurableTask.Core.Exceptions;
using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>Stores a new instance, and begins it once it is on disk.</summary>
/// <param name="engine">The engine.</param>
/// <param name="header">The new instance.</param>
/// <param name="refuseOver">Statuses of an instance with the same id that refuse the start; over any other it is replaced.</param>
internal sealed class StartWrite(DurableEngine engine, InstanceHeader header, IReadOnlyCollection<OrchestrationRuntimeStatus> refuseOver)
    : PendingWrite
{
    private readonly TaskCompletionSource<string> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private OrchestrationRuntimeStatus? refused;

    public Task<string> Done => done.Task;

    public override void Apply(SqliteSession session)
    {
        refused = null;
        if (InstanceRows.Find(session, header.Id) is { } existing)
        {
            if (refuseOver.Contains(existing.Status))
            {
                refused = existing.Status;
                return;
            }

            InstanceRows.Delete(session, existing.Key);
        }

        InstanceRows.Insert(session, header);
        if (header.ScheduledAt is { } at)
        {
            TimerRows.Insert(session, TimerKey.OfStart(at, header.Key));
        }
    }

    public override void Acknowledge()
    {
        if (refused is { } status)
        {
            done.TrySetException(new OrchestrationAlreadyExistsException($"An orchestration with the instance id '{header.Id}' exists and is {status}."));
            return;
        }

        engine.Begin(header);
        done.TrySetResult(header.Id);
    }

    public override void Fail(Exception fault) => done.TrySetException(fault);
}

using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.Hosting;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Finds a worker with the orchestrator's code, makes it and replays its history.</summary>
internal sealed class OrchestratorActivator(DurableEngine engine)
{
    /// <summary>Makes sure that the orchestration's code is in memory, and enters its worker: the caller must exit it.</summary>
    /// <param name="live">The orchestration.</param>
    /// <param name="failure">Why the instance fails; null when it should wait for a worker.</param>
    public bool TryEnter(LiveOrchestration live, out TaskFailureDetails? failure)
    {
        failure = null;
        if (live.Worker is { } current)
        {
            // It may have begun to stop just now: then the instance waits, and is loaded again for another one.
            return current.TryEnter();
        }

        var waits = engine.Workers.Length == 0;
        foreach (var worker in engine.Workers)
        {
            if (VersionMatch.Check(live.Header.Version, worker.Options.Versioning) is { } mismatch)
            {
                waits |= mismatch.Failure is null;
                failure = mismatch.Failure;
            }
            else if (!worker.TryEnter())
            {
                waits = true;
            }
            else if (TryActivate(live, worker, ref failure))
            {
                failure = null;
                return true;
            }
            else
            {
                worker.Exit();
            }
        }

        failure = waits ? null : failure;
        return false;
    }

    private bool TryActivate(LiveOrchestration live, EngineWorker worker, ref TaskFailureDetails? failure)
    {
        var scope = new LazyScope(worker.Services);
        try
        {
            if (worker.TryCreateOrchestrator(live.Header.Name, live.Header.Version, scope, out var orchestrator))
            {
                live.Attach(Replay(live, worker, orchestrator), worker, scope);
                return true;
            }

            failure ??= new TaskFailureDetails("OrchestratorTaskNotFound", $"No orchestrator task named '{live.Header.Name}' was found.", null, null, null);
        }
        catch (Exception fault)
        {
            // A missing service or a replay that differs: trying again would not help.
            failure = TaskFailureDetails.FromException(fault);
        }

        _ = scope.DisposeAsync().AsTask();
        return false;
    }

    private OrchestrationExecution Replay(LiveOrchestration live, EngineWorker worker, ITaskOrchestrator orchestrator)
    {
        if (live.IsRewinding)
        {
            (var rewound, live.History) = Rewind.Replay(Create, live.History);
            return rewound;
        }

        var execution = Create();
        HistoryReplay.Run(execution, live.History);
        return execution;

        OrchestrationExecution Create() => new(live.Header, orchestrator, worker.Payloads, worker.Environment, engine.LeftItsTurn);
    }
}

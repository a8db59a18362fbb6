using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
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
            // A worker that stops takes its code along; its instances are unloaded then.
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
                var execution = new OrchestrationExecution(live.Header, orchestrator, worker.Payloads, worker.Environment, engine.LeftItsTurn);
                Replay(execution, live.History);
                live.Attach(execution, worker, scope, [.. execution.Outstanding.Where(static task => task.Kind == HistoryKind.TaskScheduled)]);
                return true;
            }

            failure ??= new TaskFailureDetails("OrchestratorTaskNotFound", $"No orchestrator task named '{live.Header.Name}' was found.", null, null, null);
        }
        catch (Exception fault)
        {
            // A missing service or a replay that differs: trying again would not help.
            failure = TaskFailureDetails.FromException(fault);
        }

        scope.Dispose();
        return false;
    }

    private static void Replay(OrchestrationExecution execution, IReadOnlyList<HistoryBatch> history)
    {
        // Numbers are those of the history that a client sees, which begins every turn with OrchestratorStarted.
        var number = 1;
        foreach (var batch in history)
        {
            if (batch.IsCarriedOver)
            {
                foreach (var early in batch.Records)
                {
                    execution.Events.Keep(early);
                }

                continue;
            }

            execution.BeginTurn(batch.At, replaying: true);
            number++;
            if (!execution.HasStarted)
            {
                number++;
                execution.Start();
            }

            foreach (var record in batch.Records)
            {
                if (!record.IsProduced)
                {
                    execution.Apply(record);
                }
            }

            ReplayCheck.Compare(batch, execution.EndTurn().Produced, number);
            number += batch.Records.Count + 1;
        }
    }
}

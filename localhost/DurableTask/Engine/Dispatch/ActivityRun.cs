using Ecom.LocalHost.DurableTask.Diagnostics;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>One dispatch of an activity.</summary>
/// <param name="engine">The engine.</param>
/// <param name="instance">The orchestration that waits.</param>
/// <param name="header">Its run.</param>
/// <param name="scheduled">The activity, as scheduled.</param>
/// <param name="dispatch">Counts dispatches of this task, from 1.</param>
internal sealed class ActivityRun(DurableEngine engine, Instance instance, InstanceHeader header, HistoryRecord scheduled, int dispatch) : IWorkItem
{
    private static readonly TimeSpan StoreRetryDelay = TimeSpan.FromSeconds(5);

    private int ended;
    private EngineWorker? worker;

    /// <summary>Task ids count from 0 again in every run of the instance, and an activity of the last run may still be on its way.</summary>
    public (int Generation, int TaskId) Identity => (header.Generation, scheduled.TaskId);

    public int Generation => header.Generation;

    public Instance Instance => instance;

    public InstanceHeader Header => header;

    public HistoryRecord Scheduled => scheduled;

    /// <summary>Notes whose code runs, so that whoever ends the dispatch first also leaves that worker.</summary>
    public void EnterWorker(EngineWorker entered) => Volatile.Write(ref worker, entered);

    /// <summary>Leaves the worker; a hung activity does not keep its host from stopping.</summary>
    public void ExitWorker() => Interlocked.Exchange(ref worker, null)?.Exit();

    public bool HasEnded => Volatile.Read(ref ended) != 0;

    /// <inheritdoc/>
    public async Task RunAsync()
    {
        if (dispatch > engine.Options.MaxActivityDispatches)
        {
            End(ActivityOutcome.Poison(scheduled, dispatch - 1));
            return;
        }

        if (dispatch > 1)
        {
            Metrics.ActivityRedispatched(scheduled);
        }

        if (dispatch > 1 && !await TryRecordDispatchAsync())
        {
            TryAgainLater();
            return;
        }

        engine.Leases.Start(this);
        if (await engine.ActivityExecutor.RunAsync(this) is { } outcome)
        {
            End(outcome);
        }
        else if (TryEnd())
        {
            // No worker is left: waits for the next one.
            engine.Activities.Release();
            engine.Redispatch(this, new ActivityRun(engine, instance, header, scheduled, dispatch));
        }
    }

    /// <summary>It runs longer than its lease: gives it up and dispatches it again.</summary>
    public void Expire()
    {
        if (TryEnd())
        {
            ExitWorker();
            engine.Activities.Release();
            engine.Redispatch(this, new ActivityRun(engine, instance, header, scheduled, dispatch + 1));
        }
    }

    private void End(HistoryRecord outcome)
    {
        if (TryEnd())
        {
            Metrics.ActivityEnded(scheduled, outcome);
            instance.ActivityEnded(this, outcome);
            engine.Activities.Release();
        }
    }

    /// <summary>The store could not count the dispatch: gives the place to others and tries again when it may have recovered.</summary>
    private void TryAgainLater()
    {
        engine.Activities.Release();
        if (engine.IsStopped)
        {
            return;
        }

        ITimer? timer = null;
        timer = engine.Time.CreateTimer(
            _ =>
            {
                engine.Activities.Enqueue(this);
                timer?.Dispose();
            },
            null,
            StoreRetryDelay,
            Timeout.InfiniteTimeSpan);
    }

    private bool TryEnd() => Interlocked.Exchange(ref ended, 1) == 0;

    /// <summary>Counts a dispatch that is not the first, before it starts: it may take the process down.</summary>
    private async Task<bool> TryRecordDispatchAsync()
    {
        try
        {
            return await engine.Store.Database.WriteAsync(session =>
            {
                DispatchRows.Record(session, header.Key, scheduled.TaskId, dispatch);
                return true;
            });
        }
        catch (Exception fault)
        {
            engine.StoreFailed(fault);
            return false;
        }
    }
}

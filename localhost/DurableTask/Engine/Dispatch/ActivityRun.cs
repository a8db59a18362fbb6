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
    private CancellationTokenSource? stop;
    private int askedToStop;

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

    /// <summary>Whether its code ran past its lease: a fault of it is not the activity's outcome, but an obedient end.</summary>
    public bool IsAskedToStop => Volatile.Read(ref askedToStop) != 0;

    /// <summary>Cancelled when the code has to stop.</summary>
    public CancellationToken StopToken
    {
        get
        {
            var source = LazyInitializer.EnsureInitialized(ref stop);
            if (IsAskedToStop)
            {
                source.Cancel();
            }

            return source.Token;
        }
    }

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
        else if (IsAskedToStop)
        {
            GiveUp();
        }
        else if (TryEnd())
        {
            // No worker is left: waits for the next one.
            engine.Activities.Release();
            engine.Redispatch(this, new ActivityRun(engine, instance, header, scheduled, dispatch));
        }
    }

    /// <summary>Its code runs past its lease: it may end by itself for a while, so that it does not run twice at a time.</summary>
    public void AskToStop()
    {
        Interlocked.Exchange(ref askedToStop, 1);
        engine.StopWaits.Start(this);
        try
        {
            Volatile.Read(ref stop)?.Cancel();
        }
        catch (AggregateException fault)
        {
            engine.StopFailed(scheduled.Name!, fault);
        }
    }

    /// <summary>Its code stopped without an outcome, or hangs: dispatches it again.</summary>
    public void GiveUp()
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

        Later.Run(engine.Time, StoreRetryDelay, () => engine.Activities.Enqueue(this));
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

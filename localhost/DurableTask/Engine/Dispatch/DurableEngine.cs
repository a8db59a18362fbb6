using Ecom.LocalHost.DurableTask.Diagnostics;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>The engine of one store: takes turns, runs activities, fires timers, for all hosts of the process that use the store.</summary>
internal sealed class DurableEngine : IDisposable
{
    private readonly Lock gate = new();
    private readonly ILogger logger;
    private readonly Recovery recovery;
    private HashSet<Instance> parked = [];
    private volatile bool stopped;

    public DurableEngine(DurableEngineOptions options, IWorkScheduler scheduler, TimeProvider time, ILogger logger)
    {
        options.Validate();
        Options = options;
        Time = time;
        this.logger = logger;
        Store = new EngineStore(options, time, logger);
        Turns = new ConcurrencyGate(scheduler);
        Activities = new ConcurrencyGate(scheduler);
        Instances = new InstanceTable(options.MaxLiveOrchestrations);
        Runner = new TurnRunner(this);
        Activator = new OrchestratorActivator(this);
        ActivityExecutor = new ActivityExecutor(this);
        Leases = new ActivityLeases(time, options.ActivityLease, static run => run.AskToStop());
        StopWaits = new ActivityLeases(time, options.ActivityStopTime, static run => run.GiveUp());
        Timers = new TimerQueue(Store.Database, time, TimerDue, StoreFailed);
        recovery = new Recovery(this, scheduler);
    }

    public DurableEngineOptions Options { get; }

    public TimeProvider Time { get; }

    public EngineStore Store { get; }

    /// <summary>Lets orchestrator turns run.</summary>
    public ConcurrencyGate Turns { get; }

    /// <summary>Lets activities run.</summary>
    public ConcurrencyGate Activities { get; }

    public InstanceTable Instances { get; }

    public TurnRunner Runner { get; }

    public OrchestratorActivator Activator { get; }

    public ActivityExecutor ActivityExecutor { get; }

    /// <summary>Ends the time that an activity's code may take.</summary>
    public ActivityLeases Leases { get; }

    /// <summary>Ends the time that code which was asked to stop may take for it.</summary>
    public ActivityLeases StopWaits { get; }

    public TimerQueue Timers { get; }

    /// <summary>Those who wait for a start or an end.</summary>
    public StateWaiters Waiters { get; } = new();

    /// <summary>The running hosts' tasks.</summary>
    public EngineWorker[] Workers { get; private set; } = [];

    public bool IsStopped => stopped;

    /// <summary>Adds a host's tasks. The first one brings what the store holds back to work.</summary>
    public void Attach(EngineWorker worker)
    {
        lock (gate)
        {
            Workers = [.. Workers, worker];
            SetLimits();
        }

        recovery.Start();
        Timers.Start();
        WakeParked();
    }

    /// <summary>Takes a host's tasks away, when what runs on it has ended or the caller waits no longer.</summary>
    public async Task DetachAsync(EngineWorker worker, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Workers = [.. Workers.Where(other => other != worker)];
            SetLimits();
        }

        try
        {
            await worker.DrainAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            worker.Abandon();
            logger.LogWarning("A durable task worker stopped before its activities ended; they will be dispatched again");
        }

        Instances.All().ForEach(instance => instance.Leave(worker));
        WakeParked();
    }

    /// <summary>Gives a message to an instance and queues its turn.</summary>
    public void Deliver(long key, in Message message)
    {
        while (!Instances.GetOrAdd(key, CreateInstance).Post(message))
        {
        }
    }

    /// <summary>Begins an instance that was just stored; nothing needs to be read for it.</summary>
    public void Begin(InstanceHeader header)
    {
        if (header.ScheduledAt is { } at)
        {
            Timers.Update([TimerKey.OfStart(at, header.Key)], []);
            return;
        }

        var instance = Instances.GetOrAdd(header.Key, CreateInstance);
        instance.Live ??= new LiveOrchestration(header);
        instance.Post(Message.WakeUp);
    }

    /// <summary>Dispatches an activity, unless it is on its way already.</summary>
    public void Dispatch(ActivityRun run)
    {
        if (run.Instance.TryTrack(run))
        {
            Activities.Enqueue(run);
        }
    }

    /// <summary>Dispatches an activity again, unless its outcome no longer matters.</summary>
    public void Redispatch(ActivityRun earlier, ActivityRun next)
    {
        if (earlier.Instance.TryReplace(earlier, next))
        {
            Activities.Enqueue(next);
        }
    }

    /// <summary>A turn is on disk: queues all that follows from it.</summary>
    public void Committed(TurnWrite write, Instance instance, List<InstanceHeader> started, List<Delivery> deliveries)
    {
        instance.TurnSucceeded();
        started.ForEach(Begin);
        Timers.Update(write.TimersSet, write.TimersDone);
        write.Activities.ForEach(Dispatch);
        deliveries.ForEach(delivery => Deliver(delivery.Key, delivery.Message));
        if (write.End is { } end)
        {
            Metrics.OrchestrationEnded(write.Header.Name, end);
            Traces.Ended(write.Header, end, new DateTime(write.At, DateTimeKind.Utc));
        }

        if (write.IsFirst || write.End is not null)
        {
            Waiters.Changed(write.Header.Id, hasEnded: write.End is not null);
        }

        instance.EndTurn(again: write.NextRun is not null);
    }

    /// <summary>The instance was replaced or purged while it was in memory.</summary>
    public void Gone(Instance instance, List<TimerKey> timersDone)
    {
        Timers.Update([], timersDone);
        instance.ForgetActivities();
        instance.Unload();
        instance.EndTurn(again: false);
    }

    /// <summary>A turn could not be taken or committed: it is as if it had not begun.</summary>
    public void TurnFailed(Instance instance, Exception fault)
    {
        instance.UndoTurn();
        StoreFailed(fault);
        if (!stopped)
        {
            Later.Run(Time, instance.NextRetryDelay(), () => instance.EndTurn(again: true));
        }
    }

    /// <summary>Logs a fault; after a kill or the end of the store, stops quietly.</summary>
    public void StoreFailed(Exception fault)
    {
        if (fault is StoreKilledException || (fault is ObjectDisposedException && stopped))
        {
            Stop();
            return;
        }

        logger.LogError(fault, "The durable engine could not read or write {Path}; it will be tried again", Options.Path);
    }

    /// <summary>Logs that code which was asked to stop threw at the one who asked; it counts as hung until it ends.</summary>
    public void StopFailed(string activity, Exception fault) =>
        logger.LogError(fault, "Activity {Activity} ran past its lease and failed when it was asked to stop", activity);

    /// <summary>An instance that none of these workers can run now. When there are others meanwhile, it tries those at once.</summary>
    public void Parked(Instance instance, EngineWorker[] workers)
    {
        lock (gate)
        {
            if (ReferenceEquals(workers, Workers))
            {
                parked.Add(instance);
                return;
            }
        }

        Deliver(instance.Key, Message.WakeUp);
    }

    /// <summary>An orchestrator continued outside of its turn: its next turn fails it.</summary>
    public void LeftItsTurn(OrchestrationExecution execution) => Deliver(execution.Header.Key, Message.WakeUp);

    /// <summary>Ends as a killed process would.</summary>
    public void Kill()
    {
        Stop();
        Store.Database.Kill();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        Store.Dispose();
    }

    private void Stop()
    {
        stopped = true;
        Turns.Close();
        Activities.Close();
        Timers.Dispose();
        Leases.Dispose();
        StopWaits.Dispose();
        Waiters.Close();
    }

    private Instance CreateInstance(long key) => new(this, key);

    private void TimerDue(TimerKey timer)
    {
        var fired = new HistoryRecord { Kind = HistoryKind.TimerFired, TaskId = timer.Task, At = timer.Due };
        Deliver(timer.Key, new Message(fired, timer.Generation, 0));
    }

    private void WakeParked()
    {
        HashSet<Instance> waiting;
        lock (gate)
        {
            waiting = parked;
            parked = [];
        }

        foreach (var instance in waiting.OrderBy(static instance => instance.Key))
        {
            Deliver(instance.Key, Message.WakeUp);
        }
    }

    private void SetLimits()
    {
        Turns.SetLimit(Workers.Sum(static worker => worker.Options.Concurrency.MaximumConcurrentOrchestrationWorkItems));
        Activities.SetLimit(Workers.Sum(static worker => worker.Options.Concurrency.MaximumConcurrentActivityWorkItems));
    }
}

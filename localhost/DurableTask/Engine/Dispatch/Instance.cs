using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>An instance in memory: collects messages and takes one turn at a time.</summary>
internal sealed class Instance : IWorkItem
{
    private readonly Lock gate = new();
    private readonly DurableEngine engine;
    private readonly Dictionary<(int Generation, int TaskId), ActivityRun> activities = [];
    private List<Message> messages = [];
    private List<Message> taken = [];
    private Phase phase = Phase.Idle;
    private bool retired;
    private EngineWorker[]? parkedFor;
    private int failures;

    public Instance(DurableEngine engine, long key)
    {
        this.engine = engine;
        Key = key;
        IdleNode = new LinkedListNode<Instance>(this);
    }

    private enum Phase
    {
        Idle,
        Queued,
        Running,
    }

    public long Key { get; }

    public LinkedListNode<Instance> IdleNode { get; }

    /// <summary>The orchestration as this turn and the next see it; null until loaded. Touched by the running turn only.</summary>
    public LiveOrchestration? Live { get; set; }

    /// <summary>Gives the instance a message and queues its turn.</summary>
    /// <returns>False when the instance has left memory: ask the table for it again.</returns>
    public bool Post(in Message message)
    {
        lock (gate)
        {
            if (retired)
            {
                return false;
            }

            messages.Add(message);
            if (phase != Phase.Idle)
            {
                return true;
            }

            phase = Phase.Queued;
        }

        engine.Turns.Enqueue(this);
        return true;
    }

    /// <summary>Notes an activity that is on its way, so that it is not dispatched twice and its outcome is known.</summary>
    public bool TryTrack(ActivityRun run)
    {
        lock (gate)
        {
            return activities.TryAdd(run.Identity, run);
        }
    }

    /// <summary>Takes an activity's outcome, unless the activity was given up.</summary>
    public void ActivityEnded(ActivityRun run, HistoryRecord outcome)
    {
        lock (gate)
        {
            if (!activities.TryGetValue(run.Identity, out var tracked) || tracked != run)
            {
                return;
            }

            activities.Remove(run.Identity);
            messages.Add(new Message(outcome, run.Generation, 0));
            if (phase != Phase.Idle)
            {
                return;
            }

            phase = Phase.Queued;
        }

        engine.Turns.Enqueue(this);
    }

    /// <summary>Puts a new dispatch of an activity in the place of one that hangs.</summary>
    public bool TryReplace(ActivityRun hung, ActivityRun next)
    {
        lock (gate)
        {
            if (!activities.TryGetValue(hung.Identity, out var tracked) || tracked != hung)
            {
                return false;
            }

            activities[hung.Identity] = next;
            return true;
        }
    }

    /// <summary>Gives up all activities: their outcomes no longer matter.</summary>
    public void ForgetActivities()
    {
        lock (gate)
        {
            activities.Clear();
        }
    }

    /// <summary>Forgets the code of a worker that has stopped.</summary>
    public void Leave(EngineWorker worker)
    {
        lock (gate)
        {
            if (phase == Phase.Idle && Live?.Worker == worker)
            {
                Unload();
            }
        }
    }

    /// <summary>Faults that lie behind lengthen no later pause.</summary>
    public void TurnSucceeded() => failures = 0;

    /// <summary>How long to wait after a turn that could not be taken or stored: longer each time.</summary>
    public TimeSpan NextRetryDelay() => TimeSpan.FromSeconds(Math.Min(300, 1 << Math.Min(failures++, 9)));

    /// <summary>Leaves memory when nothing waits and nothing runs.</summary>
    public bool TryRetire()
    {
        lock (gate)
        {
            if (!retired && phase == Phase.Idle && messages.Count == 0 && activities.Count == 0)
            {
                retired = true;
                Unload();
            }

            return retired;
        }
    }

    /// <inheritdoc/>
    public Task RunAsync()
    {
        lock (gate)
        {
            phase = Phase.Running;
            (messages, taken) = (taken, messages);
        }

        parkedFor = null;
        TurnWrite? write;
        try
        {
            write = engine.Runner.Take(this, taken);
        }
        catch (Exception fault)
        {
            engine.TurnFailed(this, fault);
            return Task.CompletedTask;
        }
        finally
        {
            engine.Turns.Release();
        }

        if (write is null)
        {
            if (parkedFor is { } workers)
            {
                UndoTurn();
                Park(workers);
            }
            else
            {
                EndTurn(again: false);
            }

            return Task.CompletedTask;
        }

        engine.Store.Database.Enqueue(write);
        return write.Done;
    }

    /// <summary>Ends the turn and queues the next one when something waits.</summary>
    public void EndTurn(bool again)
    {
        bool idle;
        lock (gate)
        {
            taken.Clear();
            if (again)
            {
                messages.Add(Message.WakeUp);
            }

            idle = messages.Count == 0;
            phase = idle ? Phase.Idle : Phase.Queued;
        }

        if (!idle)
        {
            engine.Turns.Enqueue(this);
        }
        else if (Live is null || Live.HasEnded)
        {
            engine.Instances.Remove(this);
        }
        else
        {
            engine.Instances.BecameIdle(this);
        }
    }

    /// <summary>None of these workers can run it now: at the end of its turn it keeps what came, until there are others.</summary>
    public void ParkAfterTurn(EngineWorker[] workers) => parkedFor = workers;

    /// <summary>Undoes a turn that failed: forgets what is in memory only, keeps the messages that are nowhere else.</summary>
    public void UndoTurn()
    {
        Unload();
        lock (gate)
        {
            messages.InsertRange(0, taken.Where(static message => message.Seq == 0));
        }
    }

    /// <summary>Ends the turn without another. Nothing of the turn may follow this: the next one may run already.</summary>
    private void Park(EngineWorker[] workers)
    {
        lock (gate)
        {
            taken.Clear();
            phase = Phase.Idle;
        }

        engine.Parked(this, workers);
    }

    /// <summary>Forgets the orchestration; the next turn loads it again, with its inbox. Between turns or in one only.</summary>
    public void Unload()
    {
        Live?.Dispose();
        Live = null;
    }
}

using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>An orchestrator's code in memory, stopped at its awaits between turns. The same for a first run and for a replay.</summary>
internal sealed class OrchestrationExecution
{
    private readonly ITaskOrchestrator orchestrator;
    private readonly Payloads payloads;
    private readonly TurnSynchronizationContext turns;
    private readonly Action<OrchestrationExecution> onForeignThread;
    private readonly Dictionary<int, PendingTask> pending = [];
    private readonly List<HistoryRecord> heldWhileSuspended = [];
    private readonly OrchestrationContext context;
    private TurnResult turn = new();
    private ContinueAsNewOptions? continueAsNew;
    private Task<object?>? main;
    private int nextTaskId;
    private volatile bool leftItsTurn;

    /// <param name="header">The instance.</param>
    /// <param name="orchestrator">Its code.</param>
    /// <param name="payloads">Serializes.</param>
    /// <param name="environment">What the worker gives to its orchestrators.</param>
    /// <param name="onForeignThread">Told, on any thread, that the code continued outside of a turn.</param>
    public OrchestrationExecution(
        InstanceHeader header,
        ITaskOrchestrator orchestrator,
        Payloads payloads,
        OrchestrationEnvironment environment,
        Action<OrchestrationExecution> onForeignThread)
    {
        Header = header;
        this.orchestrator = orchestrator;
        this.payloads = payloads;
        this.onForeignThread = onForeignThread;
        Events = new ExternalEvents(IsInTurn);
        turns = new TurnSynchronizationContext(LeftItsTurn);
        context = new OrchestrationContext(this, payloads, environment);
    }

    public InstanceHeader Header { get; }

    /// <summary>The clock of the turn that runs.</summary>
    public DateTime Now { get; private set; }

    public bool IsReplaying { get; private set; }

    public bool IsSuspended { get; private set; }

    public bool HasStarted => main is not null;

    public bool HasEnded => main is { IsCompleted: true };

    public ExternalEvents Events { get; }

    public string? CustomStatus { get; private set; }

    public bool IsOutstanding(int taskId) => pending.ContainsKey(taskId);

    /// <summary>Tasks without an outcome yet.</summary>
    public IEnumerable<HistoryRecord> Outstanding => pending.Values.Select(static task => task.Scheduled!);

    /// <summary>How many activities have no outcome yet.</summary>
    public int OutstandingActivities { get; private set; }

    public void BeginTurn(long at, bool replaying)
    {
        turn = new TurnResult();
        Now = new DateTime(Math.Max(at, Now.Ticks), DateTimeKind.Utc);
        IsReplaying = replaying;
    }

    /// <summary>Runs the orchestrator to its first wait.</summary>
    public void Start()
    {
        turns.Run(static self => self.main = self.RunOrchestratorAsync(), this);
        if (!main!.IsCompleted)
        {
            _ = main.ContinueWith(
                static (_, state) => ((OrchestrationExecution)state!).IsInTurn(),
                this,
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }

    /// <summary>Whether the record would change anything; outcomes of tasks that have ended or were cancelled do not.</summary>
    public bool Accepts(HistoryRecord record) => record.Kind switch
    {
        HistoryKind.TaskCompleted or HistoryKind.TaskFailed or HistoryKind.TimerFired
            or HistoryKind.SubOrchestrationCompleted or HistoryKind.SubOrchestrationFailed =>
            pending.ContainsKey(record.TaskId) && !heldWhileSuspended.Exists(held => held.Kind != HistoryKind.EventRaised && held.TaskId == record.TaskId),
        HistoryKind.ExecutionSuspended => !IsSuspended,
        HistoryKind.ExecutionResumed => IsSuspended,
        _ => true,
    };

    /// <summary>Takes an event and runs the orchestrator to its next wait.</summary>
    public void Apply(HistoryRecord record)
    {
        switch (record.Kind)
        {
            case HistoryKind.ExecutionSuspended:
                IsSuspended = true;
                break;
            case HistoryKind.ExecutionResumed:
                IsSuspended = false;
                var held = heldWhileSuspended.ToArray();
                heldWhileSuspended.Clear();
                Array.ForEach(held, Deliver);
                break;
            case HistoryKind.ExecutionRewound:
                break;
            default:
                if (IsSuspended)
                {
                    heldWhileSuspended.Add(record);
                }
                else
                {
                    Deliver(record);
                }

                break;
        }
    }

    /// <summary>Ends the turn.</summary>
    /// <returns>What the orchestrator asked for in it.</returns>
    public TurnResult EndTurn()
    {
        if (leftItsTurn || (main is { IsCompleted: false } && pending.Count == 0 && !Events.HasWaits && !IsSuspended))
        {
            End(TurnEnd.Failed(TaskFailureDetails.FromException(new NonDurableAwaitException())));
        }
        else if (main is { IsCompleted: true } && !IsSuspended)
        {
            EndOfMain();
        }

        return turn;
    }

    /// <summary>Adds a task that has no outcome yet.</summary>
    public void Schedule(PendingTask task)
    {
        turn.Produced.Add(task.Scheduled!);
        pending.Add(task.Scheduled!.TaskId, task);
        OutstandingActivities += task.Scheduled.Kind == HistoryKind.TaskScheduled ? 1 : 0;
    }

    /// <summary>Adds something that has no outcome.</summary>
    public void Emit(HistoryRecord record) => turn.Produced.Add(record);

    /// <summary>Cancels a timer; nothing when it has fired.</summary>
    public void CancelTimer(PendingTimer timer, CancellationToken cancellationToken)
    {
        if (IsInTurn() && pending.Remove(timer.Scheduled!.TaskId))
        {
            turn.CancelledTimers.Add(timer.Scheduled);
            timer.Cancel(cancellationToken);
        }
    }

    public int NextTaskId() => nextTaskId++;

    public void SetCustomStatus(string? status)
    {
        CustomStatus = status;
        turn.CustomStatus = status;
        turn.CustomStatusChanged = true;
    }

    public void ContinueAsNew(ContinueAsNewOptions options) => continueAsNew = options;

    /// <summary>Refuses a call of the context from outside of the turn.</summary>
    public void CheckThread()
    {
        if (!IsInTurn())
        {
            throw new NonDurableAwaitException();
        }
    }

    /// <summary>Whether the turn's thread calls; otherwise, as from a cancellation by the system's clock, the instance will fail.</summary>
    public bool IsInTurn()
    {
        if (turns.IsTurnThread)
        {
            return true;
        }

        LeftItsTurn();
        return false;
    }

    private async Task<object?> RunOrchestratorAsync()
    {
        var input = payloads.Converter.Deserialize(Header.Input, orchestrator.InputType);
        return await orchestrator.RunAsync(context, input);
    }

    private void Deliver(HistoryRecord record)
    {
        if (record.Kind == HistoryKind.EventRaised)
        {
            turns.Run(static a => a.self.Events.Raise(a.record, a.self.payloads.Converter), (self: this, record));
        }
        else if (pending.Remove(record.TaskId, out var task))
        {
            OutstandingActivities -= task.Scheduled!.Kind == HistoryKind.TaskScheduled ? 1 : 0;
            turns.Run(static a => a.self.EndTask(a.task, a.record), (self: this, task, record));
        }
    }

    private void EndTask(PendingTask task, HistoryRecord outcome)
    {
        if (outcome.Failure is { } failure)
        {
            task.Fail(new TaskFailedException(task.Scheduled!.Name!, outcome.TaskId, failure));
        }
        else
        {
            task.Complete(outcome.Payload, payloads.Converter);
        }
    }

    private void EndOfMain()
    {
        try
        {
            var output = main!.GetAwaiter().GetResult();
            End(continueAsNew is { } next
                ? TurnEnd.ContinuedAsNew(payloads.Serialize(next.NewInput, "input of the next run"))
                : TurnEnd.Completed(payloads.Serialize(output, "output of the orchestration")));
        }
        catch (Exception fault)
        {
            End(TurnEnd.Failed(TaskFailureDetails.FromException(fault)));
        }
    }

    private void End(HistoryRecord end)
    {
        turn.Produced.Add(end);
        turn.End = end;
        if (end.Kind == HistoryKind.ContinuedAsNew)
        {
            turn.NewVersion = continueAsNew!.NewVersion;
            turn.CarriedOver = continueAsNew.PreserveUnprocessedEvents ? [.. Events.Unprocessed] : [];
        }
    }

    private void LeftItsTurn()
    {
        leftItsTurn = true;
        onForeignThread(this);
    }
}

using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>All that one turn changes, in one atomic write; and what follows once it is on disk.</summary>
internal sealed class TurnWrite(DurableEngine engine, Instance instance, InstanceHeader header) : PendingWrite
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Delivery> deliveries = [];
    private readonly List<InstanceHeader> started = [];
    private bool isGone;

    public InstanceHeader Header => header;

    /// <summary>Ends when the turn is on disk and what follows is queued, or when the turn was undone.</summary>
    public Task Done => done.Task;

    /// <summary>UTC ticks of the turn.</summary>
    public long At { get; init; }

    /// <summary>The history row, or null when the turn adds none.</summary>
    public PooledBuffer? History { get; set; }

    public long HistorySeq { get; set; }

    /// <summary>Inbox messages that the turn took.</summary>
    public List<long> Consumed { get; } = [];

    public List<TimerKey> TimersSet { get; } = [];

    public List<TimerKey> TimersDone { get; } = [];

    public List<InstanceHeader> Children { get; } = [];

    public List<HistoryRecord> EventsSent { get; } = [];

    public List<ActivityRun> Activities { get; } = [];

    /// <summary>The new status and busy mark, or null when neither changes.</summary>
    public (OrchestrationRuntimeStatus Status, bool IsBusy)? StatusChange { get; set; }

    public bool CustomStatusChanged { get; set; }

    public string? CustomStatus { get; set; }

    /// <summary>How the instance ended, or null.</summary>
    public HistoryRecord? End { get; set; }

    public bool TerminatesChildren { get; set; }

    /// <summary>The next run of a continued-as-new orchestration, or null.</summary>
    public InstanceHeader? NextRun { get; set; }

    /// <summary>The whole history in the place of the stored one, when the turn rewinds; null otherwise.</summary>
    public IReadOnlyList<HistoryBatch>? Rewritten { get; set; }

    /// <summary>Sub-orchestrations that a rewound orchestration still waits for.</summary>
    public List<InstanceHeader> Revived { get; } = [];

    /// <summary>Whether this is the instance's first turn.</summary>
    public bool IsFirst { get; set; }

    public bool IsEmpty => History is null && Consumed.Count == 0 && TimersDone.Count == 0 && StatusChange is null;

    public override void Apply(SqliteSession session)
    {
        deliveries.Clear();
        started.Clear();
        Consumed.ForEach(seq => InboxRows.Delete(session, header.Key, seq));
        TimersDone.ForEach(timer => TimerRows.Delete(session, timer));
        isGone = InstanceRows.Status(session, header.Key) is null;
        if (isGone)
        {
            // Replaced by a new start, or purged: nothing of it may come back.
            return;
        }

        if (NextRun is not null)
        {
            HistoryRows.DeleteAll(session, header.Key);
            DispatchRows.DeleteAll(session, header.Key);
        }

        if (Rewritten is not null)
        {
            HistoryRows.Rewrite(session, header.Key, Rewritten);
            DispatchRows.DeleteAll(session, header.Key);
        }

        if (History is not null)
        {
            HistoryRows.Insert(session, header.Key, HistorySeq, At, History.Written);
        }

        TimersSet.ForEach(timer => TimerRows.Insert(session, timer));
        Children.ForEach(child => StartChild(session, child));
        Revived.ForEach(child => Rewinding.Revive(session, engine.Store, child, started, deliveries));
        EventsSent.ForEach(sent => SendEvent(session, sent));
        ApplyStatus(session);
    }

    public override void Acknowledge()
    {
        History?.Dispose();
        if (isGone)
        {
            engine.Gone(instance, TimersDone);
        }
        else
        {
            engine.Committed(this, instance, started, deliveries);
        }

        done.TrySetResult();
    }

    public override void Fail(Exception fault)
    {
        History?.Dispose();
        engine.TurnFailed(instance, fault);
        done.TrySetResult();
    }

    private void ApplyStatus(SqliteSession session)
    {
        if (CustomStatusChanged)
        {
            InstanceRows.SetCustomStatus(session, header.Key, CustomStatus);
        }

        if (NextRun is not null)
        {
            InstanceRows.SetNextRun(session, NextRun);
        }
        else if (End is not null)
        {
            InstanceRows.SetEnd(session, header.Key, (OrchestrationRuntimeStatus)End.Number, At, End.Payload, End.Failure);
            InboxRows.DeleteAll(session, header.Key);
            DispatchRows.DeleteAll(session, header.Key);
            TellFamily(session, End);
        }
        else if (StatusChange is { } change)
        {
            InstanceRows.SetStatus(session, header.Key, change.Status, change.IsBusy);
        }
    }

    private void StartChild(SqliteSession session, InstanceHeader child)
    {
        if (InstanceRows.Find(session, child.Id) is { } existing)
        {
            if (existing.Status.IsLive())
            {
                deliveries.Add(new Delivery(header.Key, engine.Store.Inbox.Add(session, header.Key, header.Generation, ChildOutcome.Refused(child, existing.Status))));
                return;
            }

            InstanceRows.Delete(session, existing.Key);
        }

        InstanceRows.Insert(session, child);
        started.Add(child);
    }

    private void SendEvent(SqliteSession session, HistoryRecord sent)
    {
        if (InstanceRows.Find(session, sent.Text!) is { } target && target.Status.IsLive())
        {
            var raised = new HistoryRecord { Kind = HistoryKind.EventRaised, Name = sent.Name, Payload = sent.Payload };
            deliveries.Add(new Delivery(target.Key, engine.Store.Inbox.Add(session, target.Key, InboxRows.AnyGeneration, raised)));
        }
    }

    private void TellFamily(SqliteSession session, HistoryRecord end)
    {
        if (header.Parent is { } parent && InstanceRows.Status(session, parent.Key) is { } status && status.IsLive())
        {
            deliveries.Add(new Delivery(parent.Key, engine.Store.Inbox.Add(session, parent.Key, parent.Generation, ChildOutcome.Of(header, parent, end))));
        }

        if (TerminatesChildren)
        {
            foreach (var child in InstanceRows.ChildKeys(session, header.Key))
            {
                if (InstanceRows.Status(session, child) is { } childStatus && childStatus.IsLive())
                {
                    var terminated = new HistoryRecord { Kind = HistoryKind.ExecutionTerminated, Payload = end.Payload, Number = 1 };
                    deliveries.Add(new Delivery(child, engine.Store.Inbox.Add(session, child, InboxRows.AnyGeneration, terminated)));
                }
            }
        }
    }
}

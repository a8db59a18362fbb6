using Ecom.LocalHost.DurableTask.Diagnostics;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Store;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Takes an instance's turn: loads it when needed, gives it its messages, and collects what it asked for.</summary>
internal sealed class TurnRunner(DurableEngine engine)
{
    /// <summary>Runs the turn.</summary>
    /// <returns>What to commit; null when nothing changed.</returns>
    public TurnWrite? Take(Instance instance, List<Message> messages)
    {
        var now = engine.Time.GetUtcNow();
        var fresh = new List<Message>(messages.Count);
        if (messages.Exists(static message => message.Record is { Kind: HistoryKind.ExecutionRewound }))
        {
            // What is in memory is the failed run.
            instance.Unload();
        }

        if (!TryLoad(instance, fresh))
        {
            return Discard(instance, messages, now);
        }

        var live = instance.Live!;
        foreach (var message in messages)
        {
            AddFresh(live, message, fresh);
        }

        live.IsRewinding |= fresh.Exists(static message => message.Record is { Kind: HistoryKind.ExecutionRewound });

        var write = new TurnWrite(engine, instance, live.Header) { At = now.UtcTicks };
        if (live.HasEnded)
        {
            fresh.ForEach(message => Consume(live, message, write));
            return write.IsEmpty ? null : write;
        }

        if (fresh.Find(static message => message.Record is { Kind: HistoryKind.ExecutionTerminated }) is { Record: { } terminated })
        {
            return Terminate(instance, fresh, terminated, write);
        }

        if (live.Status == OrchestrationRuntimeStatus.Pending && live.Header.ScheduledAt > now)
        {
            instance.Unload();
            return null;
        }

        if (!engine.Activator.TryEnter(live, out var failure))
        {
            if (failure is null)
            {
                instance.Park();
                return null;
            }

            return End(instance, live, TurnEnd.Failed(failure), [], write);
        }

        var worker = live.Worker!;
        try
        {
            return Run(instance, live, fresh, write);
        }
        finally
        {
            worker.Exit();
        }
    }

    private bool TryLoad(Instance instance, List<Message> fresh)
    {
        if (instance.Live is { Worker.IsStopping: true })
        {
            instance.Unload();
        }

        if (instance.Live is { } live)
        {
            fresh.AddRange(live.LeftOver);
            live.LeftOver.Clear();
            return true;
        }

        if (engine.Store.Load(instance.Key) is not { } stored)
        {
            return false;
        }

        instance.Live = new LiveOrchestration(stored);
        stored.Inbox.ForEach(message => AddFresh(instance.Live, message, fresh));
        return true;
    }

    private static void AddFresh(LiveOrchestration live, Message message, List<Message> fresh)
    {
        if (message.Seq == 0)
        {
            fresh.Add(message);
        }
        else if (message.Seq > live.LastInboxSeq)
        {
            live.LastInboxSeq = message.Seq;
            fresh.Add(message);
        }
    }

    /// <summary>The instance is gone; so go its timers.</summary>
    private TurnWrite? Discard(Instance instance, List<Message> messages, DateTimeOffset now)
    {
        var gone = new InstanceHeader { Key = instance.Key, Id = "", Name = "", CreatedAt = now };
        var write = new TurnWrite(engine, instance, gone) { At = now.UtcTicks };
        messages.ForEach(message => Consume(new LiveOrchestration(gone), message, write));
        return write.IsEmpty ? null : write;
    }

    private static void Consume(LiveOrchestration live, in Message message, TurnWrite write)
    {
        if (message.Seq != 0)
        {
            write.Consumed.Add(message.Seq);
        }

        if (message.Record is { Kind: HistoryKind.TimerFired } fired)
        {
            write.TimersDone.Add(new TimerKey(fired.At, live.Header.Key, message.Generation, fired.TaskId));
        }
    }

    private static TurnWrite Terminate(Instance instance, List<Message> fresh, HistoryRecord terminated, TurnWrite write)
    {
        var live = instance.Live!;
        fresh.ForEach(message => Consume(live, message, write));
        write.TerminatesChildren = terminated.Number == 1;
        return End(instance, live, TurnEnd.Terminated(terminated.Payload), [terminated], write);
    }

    private TurnWrite? Run(Instance instance, LiveOrchestration live, List<Message> fresh, TurnWrite write)
    {
        var execution = live.Execution!;
        execution.BeginTurn(write.At, replaying: false);
        var history = new List<HistoryRecord>(fresh.Count + 2);
        var starts = !execution.HasStarted;
        if (starts)
        {
            write.IsFirst = live.Status == OrchestrationRuntimeStatus.Pending;
            execution.Start();
        }

        var next = 0;
        for (; next < fresh.Count && !execution.HasEnded; next++)
        {
            var message = fresh[next];
            Consume(live, message, write);
            if (message.Record is { } record && IsFor(live, message) && execution.Accepts(record))
            {
                execution.Apply(record);
                history.Add(record);
                if (record.Kind == HistoryKind.TimerFired)
                {
                    Traces.TimerFired(live.Header, record, execution.Now);
                }
            }
        }

        if (live.IsRewinding)
        {
            write.Rewritten = live.History;
            live.NextSeq = live.History.Count;
            live.History = [];
        }

        var result = execution.EndTurn();
        if (history.Count == 0 && result.Produced.Count == 0 && !starts)
        {
            Recover(instance, live, write);
            return NothingNew(write);
        }

        history.AddRange(result.Produced);
        write.CustomStatusChanged = result.CustomStatusChanged;
        write.CustomStatus = result.CustomStatus;
        TurnEffects.Collect(engine, instance, live, result, write);
        if (result.End is null)
        {
            Recover(instance, live, write);
            return Continue(live, history, write);
        }

        return result.End.Kind == HistoryKind.ContinuedAsNew
            ? ContinueAsNew(live, result, fresh[next..], write)
            : End(instance, live, result.End, history, write);
    }

    private TurnWrite? NothingNew(TurnWrite write)
    {
        if (!write.IsEmpty)
        {
            return write;
        }

        write.Activities.ForEach(engine.Dispatch);
        return null;
    }

    private static bool IsFor(LiveOrchestration live, in Message message) =>
        message.Generation == InboxRows.AnyGeneration || message.Generation == live.Header.Generation;

    private static TurnWrite Continue(LiveOrchestration live, List<HistoryRecord> history, TurnWrite write)
    {
        WriteHistory(live, write, history, carriedOver: false);
        var execution = live.Execution!;
        var status = execution.IsSuspended ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running;
        var busy = execution.OutstandingActivities > 0;
        if (status != live.Status || busy != live.IsBusy)
        {
            write.StatusChange = (status, busy);
            live.Status = status;
            live.IsBusy = busy;
        }

        return write;
    }

    private static TurnWrite ContinueAsNew(LiveOrchestration live, TurnResult result, List<Message> leftOver, TurnWrite write)
    {
        TurnEffects.CancelTimers(live, write);
        write.NextRun = live.Header with
        {
            Generation = live.Header.Generation + 1,
            Input = result.End!.Payload,
            Version = result.NewVersion ?? live.Header.Version,
        };
        live.NextSeq = 0;
        if (result.CarriedOver.Count > 0)
        {
            WriteHistory(live, write, result.CarriedOver, carriedOver: true);
        }

        IReadOnlyList<HistoryBatch> carried = result.CarriedOver.Count > 0 ? [new HistoryBatch(write.At, true, result.CarriedOver)] : [];
        live.ContinueAsNew(write.NextRun, carried, leftOver.FindAll(static message => message.Seq != 0));
        return write;
    }

    private static TurnWrite End(Instance instance, LiveOrchestration live, HistoryRecord end, List<HistoryRecord> history, TurnWrite write)
    {
        if (history.Count == 0 || history[^1] != end)
        {
            history.Add(end);
        }

        TurnEffects.CancelTimers(live, write);
        WriteHistory(live, write, history, carriedOver: false);
        write.End = end;
        live.Status = (OrchestrationRuntimeStatus)end.Number;
        live.Dispose();
        instance.ForgetActivities();
        return write;
    }

    private static void WriteHistory(LiveOrchestration live, TurnWrite write, IReadOnlyList<HistoryRecord> records, bool carriedOver)
    {
        write.HistorySeq = live.NextSeq++;
        write.History = HistoryCodec.Write(records, carriedOver);
    }

    /// <summary>After a load, activities without an outcome are dispatched again; after a rewind, all that is waited for.</summary>
    private void Recover(Instance instance, LiveOrchestration live, TurnWrite write)
    {
        foreach (var scheduled in live.TakeRecovered())
        {
            if (!live.Execution!.IsOutstanding(scheduled.TaskId))
            {
                continue;
            }

            if (scheduled.Kind == HistoryKind.TaskScheduled)
            {
                var dispatch = live.IsRewinding ? 1 : live.Dispatches.GetValueOrDefault(scheduled.TaskId, 1) + 1;
                write.Activities.Add(new ActivityRun(engine, instance, live.Header, scheduled, dispatch));
            }
            else if (live.IsRewinding)
            {
                TurnEffects.Revive(engine, live.Header, scheduled, write);
            }
        }

        live.IsRewinding = false;
    }
}

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
        var workers = engine.Workers;
        var fresh = new List<Message>(messages.Count);
        if (messages.Exists(TurnIntake.IsRewind))
        {
            // What is in memory is the failed run.
            instance.Unload();
        }

        if (!TurnIntake.TryLoad(engine.Store, instance, messages, fresh))
        {
            return Discard(instance, messages, now);
        }

        var live = instance.Live!;
        foreach (var message in messages)
        {
            TurnIntake.Add(live, message, fresh);
        }

        live.IsRewinding |= fresh.Exists(TurnIntake.IsRewind);
        var write = new TurnWrite(engine, instance, live.Header) { At = now.UtcTicks };
        if (live.HasEnded)
        {
            fresh.ForEach(message => TurnIntake.Consume(live, message, write));
            return write.IsEmpty ? null : write;
        }

        if (fresh.Find(static message => message.Record is { Kind: HistoryKind.ExecutionTerminated }) is { Record: { } terminated })
        {
            return Terminate(instance, fresh, terminated, write);
        }

        if (live.Status == OrchestrationRuntimeStatus.Pending && live.Header.ScheduledAt is { } start && start > now)
        {
            // Its timer may have fired already, when the clock was set back since: it has to fire again.
            engine.Timers.Update([TimerKey.OfStart(start, live.Header.Key)], []);
            instance.Unload();
            return null;
        }

        if (!engine.Activator.TryEnter(live, out var failure))
        {
            if (failure is null)
            {
                instance.ParkAfterTurn(workers);
                return null;
            }

            return TurnOutcome.End(instance, live, TurnEnd.Failed(failure), [], write);
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

    /// <summary>The instance is gone; so go its timers.</summary>
    private TurnWrite? Discard(Instance instance, List<Message> messages, DateTimeOffset now)
    {
        var gone = new InstanceHeader { Key = instance.Key, Id = "", Name = "", CreatedAt = now };
        var write = new TurnWrite(engine, instance, gone) { At = now.UtcTicks };
        messages.ForEach(message => TurnIntake.Consume(new LiveOrchestration(gone), message, write));
        return write.IsEmpty ? null : write;
    }

    private static TurnWrite Terminate(Instance instance, List<Message> fresh, HistoryRecord terminated, TurnWrite write)
    {
        var live = instance.Live!;
        fresh.ForEach(message => TurnIntake.Consume(live, message, write));
        write.TerminatesChildren = terminated.Number == 1;
        return TurnOutcome.End(instance, live, TurnEnd.Terminated(terminated.Payload), [terminated], write);
    }

    private TurnWrite? Run(Instance instance, LiveOrchestration live, List<Message> fresh, TurnWrite write)
    {
        using var span = Traces.Turn(live.Header);
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
            TurnIntake.Consume(live, message, write);
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
            return TurnOutcome.Continue(live, history, write);
        }

        return result.End.Kind == HistoryKind.ContinuedAsNew
            ? TurnOutcome.ContinueAsNew(live, result, fresh[next..], write)
            : TurnOutcome.End(instance, live, result.End, history, write);
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

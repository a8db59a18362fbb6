using Ecom.LocalHost.DurableTask.Diagnostics;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Store;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Translates what an orchestrator asked for into rows and work.</summary>
internal static class TurnEffects
{
    public static void Collect(DurableEngine engine, Instance instance, LiveOrchestration live, TurnResult result, TurnWrite write)
    {
        foreach (var record in result.Produced)
        {
            switch (record.Kind)
            {
                case HistoryKind.TaskScheduled:
                    write.Activities.Add(new ActivityRun(engine, instance, live.Header, record, dispatch: 1));
                    break;
                case HistoryKind.TimerCreated:
                    write.TimersSet.Add(KeyOf(live.Header, record));
                    break;
                case HistoryKind.SubOrchestrationCreated:
                    write.Children.Add(Child(engine, live.Header, record));
                    break;
                case HistoryKind.EventSent:
                    Traces.EventSent(live.Header, record);
                    write.EventsSent.Add(record);
                    break;
            }
        }

        foreach (var cancelled in result.CancelledTimers)
        {
            var timer = KeyOf(live.Header, cancelled);
            if (!write.TimersSet.Remove(timer))
            {
                write.TimersDone.Add(timer);
            }
        }
    }

    /// <summary>Asks again for a timer or a sub-orchestration that a rewound orchestration waits for.</summary>
    public static void Revive(DurableEngine engine, InstanceHeader header, HistoryRecord scheduled, TurnWrite write)
    {
        if (scheduled.Kind == HistoryKind.TimerCreated)
        {
            write.TimersSet.Add(KeyOf(header, scheduled));
        }
        else
        {
            write.Revived.Add(Child(engine, header, scheduled));
        }
    }

    /// <summary>The run ends: its timers go.</summary>
    public static void CancelTimers(LiveOrchestration live, TurnWrite write)
    {
        write.TimersSet.Clear();
        if (live.Header.ScheduledAt is { } start && live.Execution is null)
        {
            write.TimersDone.Add(TimerKey.OfStart(start, live.Header.Key));
        }

        foreach (var task in live.Execution?.Outstanding ?? [])
        {
            if (task.Kind == HistoryKind.TimerCreated)
            {
                write.TimersDone.Add(KeyOf(live.Header, task));
            }
        }
    }

    private static TimerKey KeyOf(InstanceHeader header, HistoryRecord timer) => new(timer.At, header.Key, header.Generation, timer.TaskId);

    private static InstanceHeader Child(DurableEngine engine, InstanceHeader parent, HistoryRecord created) => new()
    {
        CreatedAt = engine.Time.GetUtcNow(),
        Key = engine.Store.NextKey(),
        Id = created.Text!,
        Name = created.Name!,
        Version = created.Version ?? "",
        Input = created.Payload,
        Tags = created.Tags,
        TraceParent = Traces.ParentOf(parent),
        Parent = new ParentLink(parent.Key, parent.Generation, created.TaskId, parent.Name, parent.Id),
    };
}

using DurableTask.Core;
using DurableTask.Core.History;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Reads an engine's history as a person does: without turns, and with the names of what outcomes belong to.</summary>
internal static class InstanceHistory
{
    /// <summary>The entries, oldest first.</summary>
    /// <param name="history">What the engine keeps.</param>
    public static IReadOnlyList<InstanceEvent> Read(IEnumerable<HistoryEvent> history)
    {
        Dictionary<int, (string? Name, string? InstanceId, DateTimeOffset? Due)> asked = [];
        List<InstanceEvent> read = [];
        foreach (var happened in history)
        {
            Note(asked, happened);
            if (Read(happened, asked) is { } entry) read.Add(entry with { At = At(happened.Timestamp) });
        }

        return read;
    }

    /// <summary>What was asked for, by the number that its outcome names.</summary>
    private static void Note(Dictionary<int, (string? Name, string? InstanceId, DateTimeOffset? Due)> asked, HistoryEvent happened)
    {
        switch (happened)
        {
            case TaskScheduledEvent activity:
                asked[activity.EventId] = (activity.Name, null, null);
                break;
            case SubOrchestrationInstanceCreatedEvent called:
                asked[called.EventId] = (called.Name, called.InstanceId, null);
                break;
            case TimerCreatedEvent timer:
                asked[timer.EventId] = (null, null, At(timer.FireAt));
                break;
        }
    }

    private static InstanceEvent? Read(HistoryEvent happened, Dictionary<int, (string? Name, string? InstanceId, DateTimeOffset? Due)> asked) => happened switch
    {
        ExecutionStartedEvent started => new(default, InstanceEventKind.Started, started.Name, Version: started.Version),
        TaskScheduledEvent activity => new(default, InstanceEventKind.ActivityCalled, activity.Name),
        TaskCompletedEvent done => new(default, InstanceEventKind.ActivityDone, asked.GetValueOrDefault(done.TaskScheduledId).Name),
        TaskFailedEvent failed => new(
            default, InstanceEventKind.ActivityFailed, asked.GetValueOrDefault(failed.TaskScheduledId).Name, FailureType: TypeOf(failed.FailureDetails)),
        SubOrchestrationInstanceCreatedEvent called => new(default, InstanceEventKind.OrchestrationCalled, called.Name, called.InstanceId),
        SubOrchestrationInstanceCompletedEvent done => Of(InstanceEventKind.OrchestrationDone, asked.GetValueOrDefault(done.TaskScheduledId)),
        SubOrchestrationInstanceFailedEvent failed => Of(InstanceEventKind.OrchestrationFailed, asked.GetValueOrDefault(failed.TaskScheduledId)) with
        {
            FailureType = TypeOf(failed.FailureDetails),
        },
        TimerCreatedEvent timer => new(default, InstanceEventKind.TimerSet, Due: At(timer.FireAt)),
        TimerFiredEvent fired => new(default, InstanceEventKind.TimerFired, Due: At(fired.FireAt)),
        EventRaisedEvent raised => new(default, InstanceEventKind.EventReceived, raised.Name),
        EventSentEvent sent => new(default, InstanceEventKind.EventSent, sent.Name, sent.InstanceId),
        ExecutionSuspendedEvent => new(default, InstanceEventKind.Suspended),
        ExecutionResumedEvent => new(default, InstanceEventKind.Resumed),
        ExecutionRewoundEvent => new(default, InstanceEventKind.Rewound),
        // One that starts over is completed with that status too.
        ContinueAsNewEvent or ExecutionCompletedEvent { OrchestrationStatus: OrchestrationStatus.ContinuedAsNew } => new(default, InstanceEventKind.StartedOver),
        ExecutionCompletedEvent { OrchestrationStatus: OrchestrationStatus.Failed } failed => new(
            default, InstanceEventKind.Failed, FailureType: TypeOf(failed.FailureDetails)),
        ExecutionCompletedEvent { OrchestrationStatus: OrchestrationStatus.Terminated } or ExecutionTerminatedEvent => new(default, InstanceEventKind.Terminated),
        ExecutionCompletedEvent => new(default, InstanceEventKind.Completed),
        _ => null,
    };

    private static InstanceEvent Of(InstanceEventKind what, (string? Name, string? InstanceId, DateTimeOffset? Due) asked) =>
        new(default, what, asked.Name, asked.InstanceId);

    private static string? TypeOf(FailureDetails? failure) => failure?.ErrorType;

    private static DateTimeOffset At(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}

using DurableTask.Core;
using DurableTask.Core.History;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>A stored history as the official event types.</summary>
internal static class HistoryEvents
{
    // Events that the orchestrator did not ask for have no id of their own.
    private const int NoId = -1;

    public static List<HistoryEvent> From(InstanceHeader header, IReadOnlyList<HistoryBatch> batches)
    {
        var events = new List<HistoryEvent>();
        var started = false;
        foreach (var batch in batches.Where(static batch => !batch.IsCarriedOver))
        {
            Add(new OrchestratorStartedEvent(NoId), batch.At);
            if (!started)
            {
                started = true;
                Add(Started(header), batch.At);
            }

            foreach (var record in batch.Records)
            {
                Add(From(header, record), batch.At);
            }

            Add(new OrchestratorCompletedEvent(NoId), batch.At);
        }

        return events;

        void Add(HistoryEvent happened, long at)
        {
            happened.Timestamp = new DateTime(at, DateTimeKind.Utc);
            happened.IsPlayed = true;
            events.Add(happened);
        }
    }

    private static ExecutionStartedEvent Started(InstanceHeader header) => new(NoId, header.Input!)
    {
        Name = header.Name,
        Version = header.Version,
        Tags = header.Tags?.ToDictionary(StringComparer.Ordinal),
        ScheduledStartTime = header.ScheduledAt?.UtcDateTime,
        Generation = header.Generation,
        OrchestrationInstance = new OrchestrationInstance { InstanceId = header.Id, ExecutionId = header.ExecutionId },
        ParentInstance = header.Parent is not { } parent ? null : new ParentInstance
        {
            Name = parent.Name,
            TaskScheduleId = parent.TaskId,
            OrchestrationInstance = new OrchestrationInstance { InstanceId = parent.InstanceId },
        },
    };

    private static HistoryEvent From(InstanceHeader header, HistoryRecord record) => record.Kind switch
    {
        HistoryKind.TaskScheduled => new TaskScheduledEvent(record.TaskId, record.Name!, record.Version, record.Payload)
        {
            Tags = record.Tags?.ToDictionary(StringComparer.Ordinal),
        },
        HistoryKind.TaskCompleted => new TaskCompletedEvent(NoId, record.TaskId, record.Payload!),
        HistoryKind.TaskFailed => new TaskFailedEvent(NoId, record.TaskId, record.Failure!.ErrorMessage, record.Failure.ErrorType, From(record.Failure)),
        HistoryKind.TimerCreated => new TimerCreatedEvent(record.TaskId, new DateTime(record.At, DateTimeKind.Utc)),
        HistoryKind.TimerFired => new TimerFiredEvent(NoId, new DateTime(record.At, DateTimeKind.Utc)) { TimerId = record.TaskId },
        HistoryKind.SubOrchestrationCreated => new SubOrchestrationInstanceCreatedEvent(record.TaskId)
        {
            Name = record.Name!,
            Version = record.Version!,
            InstanceId = record.Text!,
            Input = record.Payload!,
            Tags = record.Tags?.ToDictionary(StringComparer.Ordinal),
        },
        HistoryKind.SubOrchestrationCompleted => new SubOrchestrationInstanceCompletedEvent(NoId, record.TaskId, record.Payload!),
        HistoryKind.SubOrchestrationFailed => new SubOrchestrationInstanceFailedEvent(
            NoId, record.TaskId, record.Failure!.ErrorMessage, record.Failure.ErrorType, From(record.Failure)),
        HistoryKind.EventRaised => new EventRaisedEvent(NoId, record.Payload!) { Name = record.Name! },
        HistoryKind.EventSent => new EventSentEvent(record.TaskId) { InstanceId = record.Text!, Name = record.Name!, Input = record.Payload! },
        HistoryKind.ExecutionSuspended => new ExecutionSuspendedEvent(NoId, record.Text!),
        HistoryKind.ExecutionResumed => new ExecutionResumedEvent(NoId, record.Text!),
        HistoryKind.ExecutionTerminated => new ExecutionTerminatedEvent(NoId, record.Payload!),
        HistoryKind.ExecutionRewound => new ExecutionRewoundEvent(NoId, record.Text) { InstanceId = header.Id },
        HistoryKind.ContinuedAsNew => new ContinueAsNewEvent(NoId, record.Payload!),
        HistoryKind.ExecutionCompleted => new ExecutionCompletedEvent(
            NoId, record.Payload, (OrchestrationStatus)record.Number, record.Failure is { } failure ? From(failure) : null),
        _ => throw new InvalidDataException($"The history has a record of the unknown kind {record.Kind}."),
    };

    private static FailureDetails From(TaskFailureDetails failure) => new(
        failure.ErrorType,
        failure.ErrorMessage,
        failure.StackTrace,
        failure.InnerFailure is { } inner ? From(inner) : null,
        isNonRetriable: false,
        failure.Properties);
}

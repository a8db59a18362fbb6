using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.History;

/// <summary>One event of a history, consumed by the orchestrator or produced by it. Which members are set depends on the kind.</summary>
internal sealed class HistoryRecord
{
    public required HistoryKind Kind { get; init; }

    /// <summary>The task that was scheduled, or that this is the outcome of.</summary>
    public int TaskId { get; init; }

    /// <summary>Name of the task or of the event.</summary>
    public string? Name { get; init; }

    /// <summary>Version of the task.</summary>
    public string? Version { get; init; }

    /// <summary>Serialized input, result, event payload or output.</summary>
    public string? Payload { get; init; }

    /// <summary>Target instance, or the reason given.</summary>
    public string? Text { get; init; }

    /// <summary>UTC ticks: when a timer is due.</summary>
    public long At { get; init; }

    /// <summary>Kind-dependent number: the status of an end, whether a termination is recursive.</summary>
    public int Number { get; init; }

    /// <summary>Why it failed.</summary>
    public TaskFailureDetails? Failure { get; init; }

    /// <summary>Tags of a scheduled task.</summary>
    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>Whether the orchestrator asked for this (and a replay must ask again), as opposed to received it.</summary>
    public bool IsProduced => Kind
        is HistoryKind.TaskScheduled
        or HistoryKind.TimerCreated
        or HistoryKind.SubOrchestrationCreated
        or HistoryKind.EventSent
        or HistoryKind.ExecutionCompleted
        or HistoryKind.ContinuedAsNew;

    public override string ToString() => Kind switch
    {
        HistoryKind.TimerCreated => $"{Kind} (id {TaskId}, due {new DateTime(At, DateTimeKind.Utc):O})",
        HistoryKind.TaskScheduled or HistoryKind.SubOrchestrationCreated or HistoryKind.EventSent => $"{Kind} '{Name}' (id {TaskId})",
        HistoryKind.EventRaised => $"{Kind} '{Name}'",
        _ => Kind.ToString(),
    };
}

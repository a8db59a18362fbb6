using DurableTask.Core.Tracing;

namespace DurableTask.Core.History;

/// <summary>A failed instance was taken back to before its failure.</summary>
public class ExecutionRewoundEvent : HistoryEvent, ISupportsDurableTraceContext
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    public ExecutionRewoundEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="reason">Why.</param>
    public ExecutionRewoundEvent(int eventId, string? reason)
        : base(eventId)
    {
        Reason = reason;
    }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The instance.</summary>
    public string? InstanceId { get; set; }

    /// <summary>The parent's run.</summary>
    public string? ParentExecutionId { get; set; }

    /// <summary>The trace it belongs to.</summary>
    public DistributedTraceContext? ParentTraceContext { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionRewound;
}

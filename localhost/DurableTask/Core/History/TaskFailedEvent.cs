namespace DurableTask.Core.History;

/// <summary>An activity failed.</summary>
public class TaskFailedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="taskScheduledId">The number of the event that scheduled it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="details">Further text.</param>
    public TaskFailedEvent(int eventId, int taskScheduledId, string? reason, string? details)
        : this(eventId, taskScheduledId, reason, details, null)
    {
    }

    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="taskScheduledId">The number of the event that scheduled it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="details">Further text.</param>
    /// <param name="failureDetails">The recorded failure.</param>
    public TaskFailedEvent(int eventId, int taskScheduledId, string? reason, string? details, FailureDetails? failureDetails)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Reason = reason;
        Details = details;
        FailureDetails = failureDetails;
    }

    /// <summary>The number of the event that called it.</summary>
    public int TaskScheduledId { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; }

    /// <summary>Further text.</summary>
    public string? Details { get; }

    /// <summary>The recorded failure.</summary>
    public FailureDetails? FailureDetails { get; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskFailed;
}

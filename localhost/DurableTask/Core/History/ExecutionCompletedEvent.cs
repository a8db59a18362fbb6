namespace DurableTask.Core.History;

/// <summary>The instance ended by itself.</summary>
public class ExecutionCompletedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="result">The output as text.</param>
    /// <param name="orchestrationStatus">How it ended.</param>
    /// <param name="failureDetails">Why it failed.</param>
    public ExecutionCompletedEvent(int eventId, string? result, OrchestrationStatus orchestrationStatus, FailureDetails? failureDetails = null)
        : base(eventId)
    {
        Result = result;
        OrchestrationStatus = orchestrationStatus;
        FailureDetails = failureDetails;
    }

    /// <summary>How it ended.</summary>
    public OrchestrationStatus OrchestrationStatus { get; }

    /// <summary>The output as text.</summary>
    public string? Result { get; }

    /// <summary>Why it failed; null when it did not.</summary>
    public FailureDetails? FailureDetails { get; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionCompleted;
}

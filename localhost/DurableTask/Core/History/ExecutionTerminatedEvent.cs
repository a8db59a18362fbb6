#nullable disable annotations // As in the official package, which says nothing about null here.

namespace DurableTask.Core.History;

/// <summary>The instance was ended from outside.</summary>
public class ExecutionTerminatedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="input">The output that was given.</param>
    public ExecutionTerminatedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    /// <summary>The output that was given.</summary>
    public string Input { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionTerminated;
}

#nullable disable annotations // As in the official package, which says nothing about null here.

namespace DurableTask.Core.History;

/// <summary>An activity returned.</summary>
public class TaskCompletedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="taskScheduledId">The number of the event that scheduled it.</param>
    /// <param name="result">The output as text.</param>
    public TaskCompletedEvent(int eventId, int taskScheduledId, string result)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Result = result;
    }

    /// <summary>The number of the event that called it.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The output as text.</summary>
    public string Result { get; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskCompleted;
}

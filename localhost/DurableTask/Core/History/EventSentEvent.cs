#nullable disable annotations // As in the official package, which says nothing about null here.

namespace DurableTask.Core.History;

/// <summary>The instance sent an event to another one.</summary>
public class EventSentEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    public EventSentEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>The other instance.</summary>
    public string InstanceId { get; set; }

    /// <summary>The event's name.</summary>
    public string Name { get; set; }

    /// <summary>The payload as text.</summary>
    public string Input { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.EventSent;
}
